import { and, desc, eq, getTableColumns, gt, lte, sql } from 'drizzle-orm';
import { users } from '#platform/auth/tables.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { signShares } from '../../my-signs/tables.ts';

export type SignShareRow = typeof signShares.$inferSelect;

const { id, userId, tokenHash, expiresAt, createdAt, opened } = signShares;

/** The links of a person, the newest first. */
export async function listShareRows(db: Db, personId: string): Promise<SignShareRow[]> {
  return db.select().from(signShares).where(eq(userId, personId)).orderBy(desc(createdAt), desc(id));
}

/** A link of this person. */
export async function findShareRow(db: Db | Tx, personId: string, shareId: string): Promise<SignShareRow | undefined> {
  const [row] = await db
    .select()
    .from(signShares)
    .where(and(eq(id, shareId), eq(userId, personId)));
  return row;
}

/** Writes a link. The same id of the same person again has a new address, and the one before opens nothing any more. */
export async function saveShare(db: Tx, row: Omit<SignShareRow, 'opened' | 'lastOpenedAt'>): Promise<void> {
  const { content, expiresAt: until } = row;
  await db
    .insert(signShares)
    .values(row)
    .onConflictDoUpdate({
      target: id,
      set: { content, tokenHash: row.tokenHash, expiresAt: until },
      setWhere: eq(userId, row.userId),
    });
}

/** Whose link this is. Nobody's where it ran out, or its person's account is closed. */
export async function findShareOwner(db: Db, digest: string, now: Date): Promise<string | undefined> {
  const [row] = await db
    .select({ userId })
    .from(signShares)
    .innerJoin(users, eq(users.id, userId))
    .where(and(eq(tokenHash, digest), gt(expiresAt, now), eq(users.isActive, true)));
  return row?.userId;
}

/** Finds what a link opens and counts it, in one go. Nothing where it ran out, or its person's account is closed. */
export async function openShareRow(db: Tx, digest: string, now: Date): Promise<SignShareRow | undefined> {
  const [row] = await db
    .update(signShares)
    .set({ opened: sql`${opened} + 1`, lastOpenedAt: now })
    .from(users)
    .where(and(eq(tokenHash, digest), gt(expiresAt, now), eq(users.id, userId), eq(users.isActive, true)))
    .returning(getTableColumns(signShares));
  return row;
}

/** Deletes a link of this person. Answers what there was. */
export async function deleteShare(db: Tx, personId: string, shareId: string): Promise<SignShareRow | undefined> {
  const [gone] = await db
    .delete(signShares)
    .where(and(eq(id, shareId), eq(userId, personId)))
    .returning();
  return gone;
}

/** Links that ran out before a day open nothing and tell nothing. */
export async function deleteOldShares(db: Db, personId: string, before: Date): Promise<void> {
  await db.delete(signShares).where(and(eq(userId, personId), lte(expiresAt, before)));
}
