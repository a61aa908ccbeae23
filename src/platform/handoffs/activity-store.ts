import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { conversations } from '../conversations/tables.ts';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import { activity, handoffs } from './tables.ts';

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

/** Removes what is told of things that are gone for good, and of handoffs that went with them. */
export async function forgetSubjects(tx: Db | Tx, personId: string, subjectIds: string[]): Promise<void> {
  const { userId, subjectId, kind } = activity;
  await tx.delete(activity).where(and(eq(userId, personId), inArray(subjectId, subjectIds)));
  const stillThere = tx.select({ id: handoffs.id }).from(handoffs).where(eq(handoffs.id, subjectId));
  await tx
    .delete(activity)
    .where(and(eq(userId, personId), inArray(kind, ['handoff.accepted', 'handoff.refused']), notExists(stillThere)));
}

/** Whose recent activity tells of a conversation that there is no more. */
export async function findTellersOfGone(db: Db, conversationId: string): Promise<string[]> {
  const stillThere = db.select({ id: conversations.id }).from(conversations).where(eq(conversations.id, conversationId));
  const found = await db
    .selectDistinct({ personId: activity.userId })
    .from(activity)
    .where(and(eq(activity.subjectId, conversationId), notExists(stillThere)));
  return found.map(({ personId }) => personId);
}

/** How often a person did what, and where, since then; no word of it. */
export async function countActivity(
  db: Db,
  personId: string,
  since: Date,
): Promise<{ slug: string; kind: string; count: number }[]> {
  const times = count();
  return db
    .select({ slug: activity.slug, kind: activity.kind, count: times })
    .from(activity)
    .where(and(eq(activity.userId, personId), gte(activity.createdAt, since)))
    .groupBy(activity.slug, activity.kind)
    .orderBy(desc(times), activity.slug, activity.kind);
}

/** Removes what everybody did before then, and the handoffs that were decided before then: a line and its handoff go together. */
export async function deleteActivityBefore(db: Db, before: Date): Promise<void> {
  await inPortions((most) => {
    const isOld = lt(activity.createdAt, before);
    const some = db.select({ id: activity.id }).from(activity).where(isOld).limit(most);
    return db.delete(activity).where(inArray(activity.id, some));
  });
  await deleteHandoffs(db, lt(handoffs.decidedAt, before));
}

/** Removes what waits for its person since before then. */
export async function deleteUnansweredBefore(db: Db, before: Date): Promise<void> {
  await deleteHandoffs(db, and(eq(handoffs.status, 'offered'), lt(handoffs.createdAt, before)));
}

async function deleteHandoffs(db: Db, isOld: SQL | undefined): Promise<void> {
  await inPortions((most) => {
    const some = db.select({ id: handoffs.id }).from(handoffs).where(isOld).limit(most);
    // Said twice: one that is being decided at this very moment is looked at again, and stays.
    return db.delete(handoffs).where(and(isOld, inArray(handoffs.id, some)));
  });
}

/** Removes a portion at a time, so that nobody's own request waits for long. */
async function inPortions(remove: (most: number) => PromiseLike<{ rowCount: number | null }>): Promise<void> {
  const most = 1000;
  let removed: number | null;
  do {
    ({ rowCount: removed } = await remove(most));
  } while (removed === most);
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
