/** One session that checked a skill in a situation never seen before: how many turns met it without a hint, of how many. */
export type Probe = { at: string; met: number; turns: number };

export type Share = { share: number; low: number; high: number; n: number };
/** `before`: the first probes; `now`: the last ones. `undefined` while there are too few turns to say anything. */
export type Progress = { before: Share; now: Share } | undefined;

/** Turns each side needs before it is shown. */
export const fewestTurns = 4;

/**
 * The one number that is called progress: how often a skill was met, without a hint, in situations never seen before, in the earlier half
 * of the probes and in the later half. Each with its n and the bounds in which nine of ten such shares lie (Wilson's interval). A wide
 * interval is shown as it is: it is then too early to say.
 */
export function measureProgress(probes: readonly Probe[]): Progress {
  const ordered = probes.toSorted((one, other) => one.at.localeCompare(other.at));
  const half = Math.floor(ordered.length / 2);
  const [early, late] = [ordered.slice(0, half), ordered.slice(half)].map(sumUp);
  if (!early || !late || early.turns < fewestTurns || late.turns < fewestTurns) return undefined;
  return { before: shareOf(early), now: shareOf(late) };
}

/** A share with its bounds: Wilson 1927, for nine of ten. */
export function shareOf({ met, turns }: { met: number; turns: number }): Share {
  if (turns === 0) return { share: 0, low: 0, high: 1, n: 0 };
  const z = 1.6449;
  const share = met / turns;
  const middle = (share + z ** 2 / (2 * turns)) / (1 + z ** 2 / turns);
  const reach = (z / (1 + z ** 2 / turns)) * Math.sqrt((share * (1 - share)) / turns + z ** 2 / (4 * turns ** 2));
  return { share, low: Math.max(middle - reach, 0), high: Math.min(middle + reach, 1), n: turns };
}

function sumUp(probes: readonly Probe[]): { met: number; turns: number } {
  return probes.reduce((sum, { met, turns }) => ({ met: sum.met + met, turns: sum.turns + turns }), { met: 0, turns: 0 });
}
