import type { Db, Tx } from '../../db/open-database.ts';
import type { HelpCountry } from '../contract.ts';
import { lineRecordsOf } from '../core/help-lines.ts';
import { type AdminLine, LineRecord } from './contract.ts';
import { isDue, reviewDays } from './core/is-due.ts';
import { listNewest } from './line-store.ts';

/**
 * Every line of a country as administrators left it, in the order of its file: what nobody changed is as it came. A change that
 * this version of the program cannot read counts for nothing.
 */
export async function readLines(db: Db | Tx, country: HelpCountry, now: Date): Promise<AdminLine[]> {
  const changes = new Map((await listNewest(db, country)).map((change) => [change.lineKey, change]));
  return lineRecordsOf(country).map((asItCame) => {
    const change = changes.get(asItCame.key);
    const read = LineRecord.safeParse(change?.line);
    const line = change && read.success ? { ...read.data, key: asItCame.key } : asItCame;
    const isShown = change && read.success ? change.isShown : true;
    return { country, line, isShown, changeId: change?.id ?? null, isDue: isDue(line, reviewDays, now) };
  });
}
