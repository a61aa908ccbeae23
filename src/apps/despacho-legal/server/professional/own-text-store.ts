import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalOwnTexts } from '../../professional/tables.ts';

export type OwnTextRow = typeof legalOwnTexts.$inferSelect;

const { id, userId, removedAt, createdAt } = legalOwnTexts;

/** The texts of a person that were not taken away, in the order in which they were written. */
export async function listOwnTextRows(db: Db | Tx, personId: string): Promise<OwnTextRow[]> {
  return db
    .select()
    .from(legalOwnTexts)
    .where(and(eq(userId, personId), isNull(removedAt)))
    .orderBy(asc(createdAt), asc(id));
}

/** How many a person has, those taken away included. */
export async function countOwnTexts(tx: Tx, personId: string): Promise<number> {
  return tx.$count(legalOwnTexts, eq(userId, personId));
}

/** One of a person, whether or not it was taken away, held until the transaction ends. */
export async function lockOwnText(tx: Tx, personId: string, textId: string): Promise<OwnTextRow | undefined> {
  const [row] = await tx
    .select()
    .from(legalOwnTexts)
    .where(and(eq(id, textId), eq(userId, personId)))
    .for('update');
  return row;
}

/** Writes one, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertOwnText(tx: Tx, row: typeof legalOwnTexts.$inferInsert): Promise<boolean> {
  const found = await tx.insert(legalOwnTexts).values(row).onConflictDoNothing({ target: id }).returning({ id });
  return found.length === 1;
}

/** Writes one that is held anew, as its next version. */
export async function updateOwnText(
  tx: Tx,
  textId: string,
  columns: Partial<Pick<OwnTextRow, 'name' | 'body' | 'removedAt' | 'updatedAt'>>,
): Promise<void> {
  const version = sql`${legalOwnTexts.version} + 1`;
  await tx
    .update(legalOwnTexts)
    .set({ ...columns, version })
    .where(eq(id, textId));
}

/** Removes for good some of what was taken away before `moment`. Answers how many. */
export async function purgeOwnTexts(db: Db, moment: Date, limit: number): Promise<number> {
  const some = db.select({ id }).from(legalOwnTexts).where(lte(removedAt, moment)).limit(limit);
  const gone = await db
    .delete(legalOwnTexts)
    .where(and(lte(removedAt, moment), inArray(id, some)))
    .returning({ id });
  return gone.length;
}
