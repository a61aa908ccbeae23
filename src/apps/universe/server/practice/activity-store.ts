import { and, count, desc, eq, gte } from 'drizzle-orm';
import type { Db } from '#platform/db/open-database.ts';
import { activity } from '#platform/handoffs/tables.ts';

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
