import { sumTallies } from '../safety/oversight/tally-store.ts';
import type { AdminParts } from './admin-parts.ts';
import type { SafetyFigures } from './contract.ts';

/** Below so many, a number could be somebody (sec/S11, priv/P19). */
const least = 10;
const dayMs = 86_400_000;

/**
 * How often hard moments came in the last days, of which kind, and how they went on. Whoever administers sees that the path works and
 * never whose it was: what is below ten is not told. Only three stretches can be asked for, so that no two of them differ by a day.
 */
export async function readSafetyFigures({ db, now }: Pick<AdminParts, 'db' | 'now'>, days: number): Promise<SafetyFigures> {
  const until = now();
  const [from, last] = [dayOf(new Date(until.getTime() - (days - 1) * dayMs)), dayOf(until)];
  const sums = await sumTallies(db, from, last);
  const rows = sums.map(({ count, ...row }) => ({ ...row, count: count < least ? null : count }));
  return { from, until: last, rows, least };
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
