import { sql } from 'drizzle-orm';
import { bigserial, check, index, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/**
 * What was done to accounts and personal data, by whom: only ever added to, and each line holds the digest of the one before, so
 * that a line changed or taken out is found. `details` is sealed for its subject and goes dark with their key; the chain is over
 * the sealed text and stays whole. No line points at a person by foreign key: it outlives them.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: id(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    actorId: uuid('actor_id'),
    actorKind: varchar('actor_kind', {
      length: 20,
      enum: ['person', 'professional', 'supporter', 'admin', 'system', 'nobody'],
    }).notNull(),
    subjectId: uuid('subject_id'),
    action: varchar('action', { length: 100 }).notNull(),
    thing: varchar('thing', { length: 100 }),
    thingId: text('thing_id'),
    outcome: varchar('outcome', { length: 20, enum: ['done', 'refused'] }).notNull(),
    details: sealed('details'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('idx_audit_events_seq').on(table.seq),
    // No two lines follow the same one: the chain cannot fork.
    uniqueIndex('idx_audit_events_previous_hash').on(table.previousHash),
    index('idx_audit_events_subject_id_seq').on(table.subjectId, table.seq),
    index('idx_audit_events_actor_id_seq').on(table.actorId, table.seq),
    check('audit_events_outcome_check', sql`${table.outcome} in ('done', 'refused')`),
  ],
);
