import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { HelpCountry } from '../contract.ts';
import { helpLineChanges } from '../tables.ts';
import type { LineRecord } from './contract.ts';

/** What administrators made of a line; `line` is as it was written, and is parsed by whoever reads it. */
export type LineChangeRow = { id: string; lineKey: string; line: unknown; isShown: boolean };

/** The newest change of each line of a country that has any. */
export async function listNewest(db: Db | Tx, country: HelpCountry): Promise<LineChangeRow[]> {
  return db
    .selectDistinctOn([helpLineChanges.lineKey], {
      id: helpLineChanges.id,
      lineKey: helpLineChanges.lineKey,
      line: helpLineChanges.line,
      isShown: helpLineChanges.isShown,
    })
    .from(helpLineChanges)
    .where(eq(helpLineChanges.country, country))
    .orderBy(asc(helpLineChanges.lineKey), desc(helpLineChanges.createdAt), desc(helpLineChanges.id));
}

/** All changes of a line, newest first. */
export async function listChanges(db: Db, country: HelpCountry, lineKey: string) {
  return db
    .select({
      id: helpLineChanges.id,
      line: helpLineChanges.line,
      isShown: helpLineChanges.isShown,
      createdAt: helpLineChanges.createdAt,
      changedBy: helpLineChanges.changedBy,
    })
    .from(helpLineChanges)
    .where(and(eq(helpLineChanges.country, country), eq(helpLineChanges.lineKey, lineKey)))
    .orderBy(desc(helpLineChanges.createdAt), desc(helpLineChanges.id))
    .limit(100);
}

/** Until the transaction ends, whoever else would change a line of this country waits. */
export async function holdCountry(tx: Tx, country: HelpCountry): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('help_line_changes'), hashtext(${country}))`);
}

/** Adds a state of a line. */
export async function insertChange(
  tx: Tx,
  row: { id: string; country: HelpCountry; line: LineRecord; isShown: boolean; changedBy: string; createdAt: Date },
): Promise<void> {
  await tx.insert(helpLineChanges).values({ ...row, lineKey: row.line.key });
}
