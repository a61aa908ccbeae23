import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Db } from '../db/open-database.ts';
import type { ActorKind, AuditEvent } from './audit-event.ts';
import type { StoredLine } from './audit-store.ts';
import { auditEvents } from './tables.ts';

/** What lines must be like; what is absent does not matter. */
export type EventFilter = {
  subjectId?: string;
  actorId?: string;
  /** Done by anybody but this person. */
  notBy?: string;
  actorKind?: ActorKind;
  action?: string;
  outcome?: AuditEvent['outcome'];
  from?: Date;
  until?: Date;
};

/** The lines that pass the filter, newest first, from before this number on. */
export async function selectLines(db: Db, filter: EventFilter, limit: number, before?: number): Promise<StoredLine[]> {
  const { subjectId, actorId, notBy, actorKind, action, outcome, from, until } = filter;
  return db
    .select()
    .from(auditEvents)
    .where(
      and(
        subjectId === undefined ? undefined : eq(auditEvents.subjectId, subjectId),
        actorId === undefined ? undefined : eq(auditEvents.actorId, actorId),
        notBy === undefined ? undefined : sql`${auditEvents.actorId} is distinct from ${notBy}::uuid`,
        actorKind === undefined ? undefined : eq(auditEvents.actorKind, actorKind),
        action === undefined ? undefined : eq(auditEvents.action, action),
        outcome === undefined ? undefined : eq(auditEvents.outcome, outcome),
        from === undefined ? undefined : gte(auditEvents.createdAt, from),
        until === undefined ? undefined : lt(auditEvents.createdAt, until),
        before === undefined ? undefined : lt(auditEvents.seq, before),
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(limit);
}
