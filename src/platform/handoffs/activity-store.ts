import { and, asc, eq, gt, lt, lte, notExists, or, sql } from 'drizzle-orm';
import { conversations } from '../conversations/tables.ts';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import { activity } from './tables.ts';

/** Something that a person did. `id` given, it is recorded once, however often it is told. */
export type NewActivity = {
  id?: string;
  personId: string;
  /** The app or bot where it happened. */
  slug: string;
  /** `<noun>.<participle>`. */
  kind: string;
  subjectId: string | null;
  createdAt: Date;
};

/** Records what a person did, where and when. There is no room in it for what they wrote. */
export async function recordActivity(tx: Db | Tx, { personId, ...did }: NewActivity): Promise<void> {
  await tx
    .insert(activity)
    .values({ ...did, userId: personId })
    .onConflictDoNothing({ target: activity.id });
}

/** Takes back what was recorded of something that the person undid. */
export async function forgetActivity(tx: Tx, personId: string, kind: string, subjectId: string): Promise<void> {
  await tx.delete(activity).where(and(eq(activity.userId, personId), eq(activity.kind, kind), eq(activity.subjectId, subjectId)));
}

/** Removes what is told of a conversation, if there is no such conversation any more. */
export async function forgetGone(db: Db, conversationId: string): Promise<void> {
  const stillThere = db.select({ id: conversations.id }).from(conversations).where(eq(conversations.id, conversationId));
  await db.delete(activity).where(and(eq(activity.subjectId, conversationId), notExists(stillThere)));
}

/**
 * The query of a page: what a person did before `before`, newest first. It walks the index from there and no further, which
 * takes its very order, `nulls last` included: with another, all of it would be sorted for each page.
 */
export function selectActivity(db: Db, personId: string, limit: number, before?: Cursor) {
  const { userId, createdAt, id } = activity;
  const earlier = before && and(lte(createdAt, before.at), or(lt(createdAt, before.at), gt(id, before.id)));
  return db
    .select()
    .from(activity)
    .where(and(eq(userId, personId), earlier))
    .orderBy(sql`${createdAt} desc nulls last`, asc(id))
    .limit(limit);
}
