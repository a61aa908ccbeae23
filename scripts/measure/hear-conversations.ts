import type { Recognise } from '#platform/analysis/audio/core/listen.ts';
import { createRecordingMeter } from '#platform/analysis/audio/core/recording-meter.ts';
import { createHearPitch } from '#platform/analysis/audio/hear-pitch.ts';
import { converse } from '#tests/support/voice/converse.ts';

const turn = { phrases: [6, 5], pauses: [0.4] };
const barMs = 80;

/** Eight conversations of two, with answers from 0.1 to 1.5 s and, in every second one, voices that begin before the other ends. */
export async function hearConversations(recognise: Recognise): Promise<string[]> {
  const [missed, worst] = [[] as string[], { latency: 0, overlap: 0 }];
  for (let nth = 0; nth < 8; nth++) {
    const gaps = [0.1 + 0.2 * nth, nth % 2 === 0 ? 0.3 : -0.5, 0.25 + 0.1 * nth, nth % 2 === 0 ? 0.8 : -0.3, 0.2];
    const talk = converse({ voices: [100 + 10 * nth, 190 + 10 * nth], turns: Array(6).fill(turn), gaps, seed: 40 + nth });
    const meter = createRecordingMeter({ recognise, createHearPitch }, { rate: 16_000, channels: 2 });
    await meter.hear(talk.channels);
    const { twoSpeakers } = await meter.finish();
    if (twoSpeakers?.turns !== talk.turns || twoSpeakers.latencyCount !== talk.latencyCount)
      missed.push(`conversation ${nth}: ${JSON.stringify(twoSpeakers)} for ${talk.turns} turns, ${talk.latencyCount} answers`);
    const latency = Math.abs((twoSpeakers?.latencyMedianMs ?? 0) - talk.latencyMedianMs);
    const overlap = Math.abs((twoSpeakers?.overlapShare ?? 0) * talk.spokenSeconds - talk.togetherSeconds) * 1000;
    if (latency >= barMs) missed.push(`conversation ${nth}: latency ${latency} ms`);
    if (overlap >= barMs) missed.push(`conversation ${nth}: overlap ${overlap} ms`);
    worst.latency = Math.max(worst.latency, latency);
    worst.overlap = Math.max(worst.overlap, overlap);
  }
  process.stdout.write(
    `8 conversations\n  latency: worst ${worst.latency.toFixed(0)} ms (bar ${barMs})\n  overlap: worst ${worst.overlap.toFixed(0)} ms (bar ${barMs})\n`,
  );
  return missed;
}
