import { sql } from 'drizzle-orm';
import { bigserial, boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, moment } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** What a person allowed or took back, and the exact text they read: only ever added to. The newest line of a purpose counts. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    seq: bigserial('seq', { mode: 'number' }).notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: varchar('purpose', { length: 50 }).notNull(),
    granted: boolean('granted').notNull(),
    textVersion: varchar('text_version', { length: 50 }).notNull(),
    textHash: text('text_hash').notNull(),
    locale: varchar('locale', { length: 10 }).notNull(),
    channel: varchar('channel', { length: 20, enum: ['page', 'api', 'guardian', 'import'] }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('idx_consents_user_id_purpose').on(table.userId, table.purpose, table.seq)],
);

/** A person lets somebody see chosen pieces of theirs, until a day, or until they take it back. */
export const careGrants = pgTable(
  'care_grants',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    granteeId: uuid('grantee_id').references(() => users.id, { onDelete: 'cascade' }),
    relation: varchar('relation', { length: 20, enum: ['professional', 'supporter'] }).notNull(),
    scopes: jsonb('scopes').$type<string[]>().notNull(),
    /** How the person calls them, until and after they answer the invitation. */
    label: sealed('label').notNull(),
    invitedEmailIndex: text('invited_email_index'),
    tokenHash: text('token_hash').unique('care_grants_token_hash_unique'),
    invitationExpiresAt: moment('invitation_expires_at'),
    acceptedAt: moment('accepted_at'),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_care_grants_user_id').on(table.userId, table.createdAt),
    index('idx_care_grants_grantee_id').on(table.granteeId, table.createdAt),
    check('care_grants_relation_check', sql`${table.relation} in ('professional', 'supporter')`),
  ],
);

/** A copy of everything of a person, made for them and gone after a day. The file is sealed; only a digest of its link is kept. */
export const dataExports = pgTable(
  'data_exports',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    status: varchar('status', { length: 20, enum: ['queued', 'running', 'ready', 'failed', 'cancelled', 'gone'] })
      .notNull()
      .default('queued'),
    progress: integer('progress').notNull().default(0),
    bytes: integer('bytes'),
    readyAt: moment('ready_at'),
    expiresAt: moment('expires_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_data_exports_user_id').on(table.userId, table.createdAt),
    index('idx_data_exports_expires_at').on(table.expiresAt),
    check('data_exports_progress_check', sql`${table.progress} between 0 and 100`),
  ],
);

/** Somebody asked to be forgotten; until `due_at` they may change their mind. */
export const deletionRequests = pgTable(
  'deletion_requests',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    dueAt: moment('due_at').notNull(),
    cancelledAt: moment('cancelled_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_deletion_requests_due_at').on(table.dueAt),
    uniqueIndex('idx_deletion_requests_open').on(table.userId).where(sql`cancelled_at is null`),
  ],
);

/** Who was forgotten, with no word about them: a backup older than this is made to forget them again before it serves anybody. */
export const tombstones = pgTable('tombstones', {
  userId: uuid('user_id').primaryKey(),
  counts: jsonb('counts').$type<Record<string, number>>().notNull(),
  keyId: text('key_id'),
  signature: text('signature').notNull(),
  deletedAt: moment('deleted_at').notNull(),
});
