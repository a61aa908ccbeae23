import { and, asc, count, desc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { legalShareMessages } from '../../professional/tables.ts';

export type MessageRow = typeof legalShareMessages.$inferSelect;

const { id, shareId, authorId, readAt, createdAt } = legalShareMessages;

/** Writes a message, once. Answers whether it was written: an id that somebody has is not written again. */
export async function insertMessage(tx: Tx, row: typeof legalShareMessages.$inferInsert): Promise<boolean> {
  const written = await tx.insert(legalShareMessages).values(row).onConflictDoNothing({ target: id }).returning({ id });
  return written.length === 1;
}

/** One of a share; one of another looks the same as what never was. */
export async function findMessage(db: Db | Tx, ofShare: string, messageId: string): Promise<MessageRow | undefined> {
  const [row] = await db
    .select()
    .from(legalShareMessages)
    .where(and(eq(id, messageId), eq(shareId, ofShare)));
  return row;
}

/** What the two of a share wrote, newest first: one more than `limit` when there are more. */
export async function listMessages(
  db: Db | Tx,
  ofShare: string,
  { limit, after }: { limit: number; after?: Cursor | undefined },
): Promise<MessageRow[]> {
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return db
    .select()
    .from(legalShareMessages)
    .where(and(eq(shareId, ofShare), older))
    .orderBy(desc(createdAt), asc(id))
    .limit(limit + 1);
}

/** How many messages of a share this person did not read. */
export async function countUnread(db: Db | Tx, ofShare: string, personId: string): Promise<number> {
  const [counted] = await db.select({ messages: count() }).from(legalShareMessages).where(unread(ofShare, personId));
  return counted?.messages ?? 0;
}

/** Marks as read what the other one wrote until then. */
export async function markRead(
  tx: Db | Tx,
  ofShare: string,
  personId: string,
  { until, at }: { until: Date; at: Date },
): Promise<void> {
  await tx
    .update(legalShareMessages)
    .set({ readAt: at })
    .where(and(unread(ofShare, personId), lte(createdAt, until)));
}

function unread(ofShare: string, personId: string) {
  return and(eq(shareId, ofShare), isNull(readAt), sql`${authorId} is distinct from ${personId}::uuid`);
}
