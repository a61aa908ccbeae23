import { sumTallies } from '../safety/oversight/tally-store.ts';
import type { AdminParts } from './admin-parts.ts';
import type { SafetyFigures } from './contract.ts';

/** Below so many, a number could be somebody (sec/S11, priv/P19). */
const least = 10;
const dayMs = 86_400_000;

/**
 * How often hard moments came in the last days that are over, of which kind, and how they went on. Whoever administers sees that the
 * path works and never whose it was.
 *
 * Promised: no number below ten is told, nobody watches today grow by one, and of the stretches that can be asked for on one day no two
 * differ by less than 23 days. Not promised: that a difference is ten or more. Two stretches taken from each other, or one asked
 * again the day after, may leave fewer.
 */
export async function readSafetyFigures({ db, now }: Pick<AdminParts, 'db' | 'now'>, days: number): Promise<SafetyFigures> {
  const today = now().getTime();
  const dayAgo = (ago: number) => new Date(today - ago * dayMs).toISOString().slice(0, 10);
  const [from, until] = [dayAgo(days), dayAgo(1)];
  const sums = await sumTallies(db, from, until);
  const rows = sums.map(({ count, ...row }) => ({ ...row, count: count < least ? null : count }));
  return { from, until, rows, least };
}
