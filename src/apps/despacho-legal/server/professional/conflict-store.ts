import { and, asc, count, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalConflictChecks, legalConflictNames } from '../../professional/tables.ts';

export type NameRow = typeof legalConflictNames.$inferSelect;
export type CheckRow = typeof legalConflictChecks.$inferSelect;

/** A professional's own names, in the order in which they were written. */
export async function listNames(db: Db | Tx, personId: string): Promise<NameRow[]> {
  const { userId, createdAt, id } = legalConflictNames;
  return db.select().from(legalConflictNames).where(eq(userId, personId)).orderBy(asc(createdAt), asc(id));
}

/** Writes a name, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertName(tx: Tx, row: typeof legalConflictNames.$inferInsert): Promise<boolean> {
  const { id } = legalConflictNames;
  const written = await tx.insert(legalConflictNames).values(row).onConflictDoNothing({ target: id }).returning({ id });
  return written.length === 1;
}

/** Takes a name of this person out of their list. Answers whether it was there. */
export async function deleteName(db: Db | Tx, personId: string, nameId: string): Promise<boolean> {
  const { id, userId } = legalConflictNames;
  const gone = await db
    .delete(legalConflictNames)
    .where(and(eq(id, nameId), eq(userId, personId)))
    .returning({ id });
  return gone.length === 1;
}

/** Writes that names were compared, and what came of it. */
export async function insertCheck(tx: Tx, row: typeof legalConflictChecks.$inferInsert): Promise<void> {
  await tx.insert(legalConflictChecks).values(row);
}

/** How often the names of a share were compared, and the last time. */
export async function findChecks(
  db: Db | Tx,
  personId: string,
  ofShare: string,
): Promise<{ checks: number; last: CheckRow | undefined }> {
  const { userId, shareId, createdAt } = legalConflictChecks;
  const own = and(eq(userId, personId), eq(shareId, ofShare));
  const [counted] = await db.select({ checks: count() }).from(legalConflictChecks).where(own);
  const [last] = await db.select().from(legalConflictChecks).where(own).orderBy(desc(createdAt)).limit(1);
  return { checks: counted?.checks ?? 0, last };
}
