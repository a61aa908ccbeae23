import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { auditEvents } from '#platform/audit/tables.ts';
import type { Db } from '#platform/db/open-database.ts';

type Line = typeof auditEvents.$inferSelect;

/** What others than its person did under these shares, last first. */
export async function listLinesOf(
  db: Db,
  {
    subjectId,
    thingIds,
    before,
    limit,
  }: { subjectId: string; thingIds: readonly string[]; before?: number | undefined; limit: number },
): Promise<Line[]> {
  if (thingIds.length === 0) return [];
  const { seq, thing, thingId, actorId } = auditEvents;
  return db
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.subjectId, subjectId),
        eq(thing, 'legal_case_shares'),
        inArray(thingId, [...thingIds]),
        sql`${actorId} is distinct from ${subjectId}::uuid`,
        before === undefined ? undefined : lt(seq, before),
      ),
    )
    .orderBy(desc(seq))
    .limit(limit);
}
