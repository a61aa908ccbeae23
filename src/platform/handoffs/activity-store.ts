import { and, asc, eq, gt, lt, lte, or, sql } from 'drizzle-orm';
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

/** Where a page of a list ends: the last one on it. */
export type Cursor = { createdAt: Date; id: string };

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

/**
 * The query of a page: what a person did before `before`, newest first. It walks the index from there and no further, which
 * takes its very order, `nulls last` included: with another, all of it would be sorted for each page.
 */
export function selectActivity(db: Db, personId: string, limit: number, before?: Cursor) {
  const { userId, createdAt, id } = activity;
  const earlier = before && and(lte(createdAt, before.createdAt), or(lt(createdAt, before.createdAt), gt(id, before.id)));
  return db
    .select()
    .from(activity)
    .where(and(eq(userId, personId), earlier))
    .orderBy(sql`${createdAt} desc nulls last`, asc(id))
    .limit(limit);
}
