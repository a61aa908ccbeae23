import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '../../db/open-database.ts';
import type { SealedTable } from '../../db/sealed-tables.ts';
import { sealsOf } from '../../vault/seals-of.ts';
import { unlessBroken } from '../../vault/unless-broken.ts';
import type { Place, Sealed, Vault } from '../../vault/vault.ts';
import { type Condition, countOldRows, keepResealed, listOldRows, type OldRow } from './reseal-store.ts';

/** Which tables are sealed, when a row of one of them may be touched, and where to say how it goes. */
export type Resealing = {
  tables: readonly SealedTable[];
  atRest: Partial<Record<string, Condition>>;
  say(line: string): void;
};

export type Resealed = { rows: number; broken: number; left: number };

const rowsAtOnce = 200;
/** A row that is in use is come back to. */
const mostRounds = 60;
const betweenRoundsMs = 1_000;
/** Their lines are chained over what is sealed in them. */
const leftAsTheyAre = ['audit_events'];

/** Seals with the key of its person whatever an earlier version sealed with the master key itself. */
export async function resealTables({ db, vault, tables, atRest, say }: Resealing & { db: Db; vault: Vault }): Promise<Resealed> {
  const sums = { rows: 0, broken: 0, left: 0 };
  for (const table of tables) {
    const total = await countOldRows(db, table);
    if (total === 0) continue;
    let [rows, broken] = [0, 0];
    for (let round = 1; !leftAsTheyAre.includes(table.name) && round <= mostRounds; round += 1) {
      if (round > 1) await pause(betweenRoundsMs);
      broken = 0;
      let after: string | undefined;
      for (;;) {
        const found = await listOldRows(db, table, after, rowsAtOnce);
        after = found.at(-1)?.row;
        if (after === undefined) break;
        const anew: OldRow[] = [];
        for (const row of found) {
          const sealed = await resealRow(vault, table.name, row);
          if (sealed) anew.push(sealed);
          else broken += 1;
        }
        rows += await keepResealed(db, table, anew, atRest[table.name]);
        say(`${table.name}: ${rows} de ${total}`);
      }
      if ((await countOldRows(db, table)) <= broken) break;
    }
    sums.rows += rows;
    sums.broken += broken;
    sums.left += (await countOldRows(db, table)) - broken;
  }
  return sums;
}

/** The row sealed anew; nothing when it does not open, for then it opens with no key. */
async function resealRow(vault: Vault, table: string, old: OldRow): Promise<OldRow | undefined> {
  const seals = await sealsOf(vault, old.owner);
  const reseal = ([column, sealed]: [string, Sealed]) => {
    const place: Place = { table, column, row: old.row };
    return [column, seals.seal(place, seals.open(place, sealed))];
  };
  return unlessBroken(() => ({ ...old, seals: Object.fromEntries(Object.entries(old.seals).map(reseal)) }));
}
