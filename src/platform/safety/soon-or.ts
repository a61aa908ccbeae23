import { setTimeout as pause } from 'node:timers/promises';

/** How long the fixed words wait for what only makes them better: the person's own language, tone, telephones and plan. */
const patienceMs = 1_500;

/** What was wished for, if it comes soon; otherwise the other: whatever fails around them costs comfort, never the fixed words. */
export async function soonOr<Wished>(wished: () => Promise<Wished>, other: Wished): Promise<Wished> {
  try {
    return await Promise.race([wished(), pause(patienceMs, other, { ref: false })]);
  } catch {
    return other;
  }
}
