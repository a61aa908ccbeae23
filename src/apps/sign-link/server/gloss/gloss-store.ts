import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Sealed } from '#platform/vault/vault.ts';
import { signGlosses } from '../../gloss/tables.ts';

export type GlossRow = typeof signGlosses.$inferSelect;

const { id, userId, updatedAt } = signGlosses;

/** The drafts that a person keeps, the latest first. */
export async function listGlossRows(db: Db | Tx, personId: string, most: number): Promise<GlossRow[]> {
  return db.select().from(signGlosses).where(eq(userId, personId)).orderBy(desc(updatedAt), desc(id)).limit(most);
}

/** One of the drafts of this person. */
export async function findGlossRow(db: Db | Tx, personId: string, glossId: string): Promise<GlossRow | undefined> {
  const [row] = await db
    .select()
    .from(signGlosses)
    .where(and(eq(id, glossId), eq(userId, personId)));
  return row;
}

/** How many drafts a person keeps. */
export async function countGlosses(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(signGlosses).where(eq(userId, personId));
  return row?.count ?? 0;
}

/** Writes a draft, once: the same id again writes nothing. */
export async function insertGloss(db: Db | Tx, row: Omit<GlossRow, 'version'>): Promise<void> {
  await db.insert(signGlosses).values(row).onConflictDoNothing();
}

/** Changes a draft as it was at a version. Answers whether it was still at it. */
export async function updateGloss(
  db: Db | Tx,
  { personId, glossId, version }: { personId: string; glossId: string; version: number },
  changed: { content: Sealed; updatedAt: Date },
): Promise<boolean> {
  const done = await db
    .update(signGlosses)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(id, glossId), eq(userId, personId), eq(signGlosses.version, version)))
    .returning({ id });
  return done.length > 0;
}

/** Removes a draft for good. Answers whether it was there. */
export async function deleteGlossRow(db: Db | Tx, personId: string, glossId: string): Promise<boolean> {
  const gone = await db
    .delete(signGlosses)
    .where(and(eq(id, glossId), eq(userId, personId)))
    .returning({ id });
  return gone.length > 0;
}
