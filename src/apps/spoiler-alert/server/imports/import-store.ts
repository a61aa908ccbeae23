import { and, count, desc, eq, gt, lte } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { chatImports } from '../../tables.ts';

export type ImportRow = typeof chatImports.$inferSelect;
type Written = typeof chatImports.$inferInsert;

/** Writes a conversation that begins to arrive, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertImport(tx: Tx, row: Written): Promise<boolean> {
  const written = await tx.insert(chatImports).values(row).onConflictDoNothing().returning({ id: chatImports.id });
  return written.length === 1;
}

/** A person's conversation while its day is not over; nothing else is there, whether or not it was swept yet. */
export async function findImport(db: Db | Tx, personId: string, id: string, now: Date): Promise<ImportRow | undefined> {
  const [row] = await db
    .select()
    .from(chatImports)
    .where(and(own(personId, id), gt(chatImports.expiresAt, now)));
  return row;
}

/** The same, held until the transaction ends. */
export async function lockImport(tx: Tx, personId: string, id: string, now: Date): Promise<ImportRow | undefined> {
  const [row] = await tx
    .select()
    .from(chatImports)
    .where(and(own(personId, id), gt(chatImports.expiresAt, now)))
    .for('update');
  return row;
}

/** A person's conversations, newest first; they are few. */
export async function listImports(db: Db | Tx, personId: string, now: Date): Promise<ImportRow[]> {
  return db
    .select()
    .from(chatImports)
    .where(and(eq(chatImports.userId, personId), gt(chatImports.expiresAt, now)))
    .orderBy(desc(chatImports.createdAt), chatImports.id);
}

/** How many a person keeps. */
export async function countImports(tx: Tx, personId: string, now: Date): Promise<number> {
  const [counted] = await tx
    .select({ count: count() })
    .from(chatImports)
    .where(and(eq(chatImports.userId, personId), gt(chatImports.expiresAt, now)));
  return counted?.count ?? 0;
}

/** Changes one that is held. */
export async function updateImport(tx: Tx, id: string, columns: Partial<Written>): Promise<ImportRow> {
  const [row] = await tx.update(chatImports).set(columns).where(eq(chatImports.id, id)).returning();
  if (!row) throw new Error('A chat that was held is gone');
  return row;
}

/** Removes one for good, with its messages, corrections and summaries. Answers whether there was one. */
export async function deleteImport(db: Db | Tx, personId: string, id: string): Promise<boolean> {
  const gone = await db.delete(chatImports).where(own(personId, id)).returning({ id: chatImports.id });
  return gone.length === 1;
}

/** The ids of all that a person keeps, over or not. */
export async function listImportIds(tx: Tx, personId: string): Promise<string[]> {
  const found = await tx.select({ id: chatImports.id }).from(chatImports).where(eq(chatImports.userId, personId));
  return found.map(({ id }) => id);
}

/** Some of those whose day is over, and whose they are. */
export async function listExpiredImports(db: Db, now: Date, limit: number): Promise<{ id: string; personId: string }[]> {
  const { id, userId: personId, expiresAt } = chatImports;
  return db.select({ id, personId }).from(chatImports).where(lte(expiresAt, now)).orderBy(expiresAt, id).limit(limit);
}

function own(personId: string, id: string) {
  return and(eq(chatImports.id, id), eq(chatImports.userId, personId));
}
