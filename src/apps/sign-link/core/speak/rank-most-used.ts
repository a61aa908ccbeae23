/** One time at which a phrase was used. `minute` is of its day, where the person was. It never leaves their device. */
export type PhraseUse = { phraseId: string; at: number; minute: number; isWeekend: boolean };
export type Moment = { at: number; minute: number; isWeekend: boolean };

/** After a fortnight a use counts half. */
const halfLifeMs = 14 * 86_400_000;
/** How far around an hour of the day a use still speaks for it. */
const spreadMinutes = 90;
/** What a use counts at any other hour, and on another kind of day. */
const [atAnyHour, onAnotherDay] = [0.25, 0.6];
const dayMinutes = 1440;

/** Uses beyond these say nothing new: the oldest ones are forgotten. */
export const mostUses = 400;

/**
 * The phrases that a person is most likely to want at this moment: what they use often, lately, at this time of the day and on such days.
 * Equal ones stay in the order in which they were used first. What was never used is not in it.
 */
export function rankMostUsed(uses: readonly PhraseUse[], now: Moment, most: number): string[] {
  const scores = new Map<string, number>();
  for (const use of uses) scores.set(use.phraseId, (scores.get(use.phraseId) ?? 0) + weightOf(use, now));
  return [...scores]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([phraseId]) => phraseId);
}

function weightOf(use: PhraseUse, now: Moment): number {
  // A clock that was set back makes no use of tomorrow count more than one of now.
  const age = 0.5 ** (Math.max(0, now.at - use.at) / halfLifeMs);
  const apart = Math.abs(use.minute - now.minute);
  const minutes = Math.min(apart, dayMinutes - apart);
  const hour = atAnyHour + (1 - atAnyHour) * Math.exp(-((minutes / spreadMinutes) ** 2) / 2);
  return age * hour * (use.isWeekend === now.isWeekend ? 1 : onAnotherDay);
}
