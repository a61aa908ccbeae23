import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { sessions, users } from '../auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/**
 * What people are told, from when it is known until they put it away. `told_at` is when it came into their inbox; nobody is told
 * the same thing twice, which `key_index` sees to. `mail_state` says how it stands with the one mail that may speak of it.
 */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: varchar('kind', { length: 60 }).notNull(),
    keyIndex: text('key_index').notNull(),
    body: sealed('body').notNull(),
    dueAt: moment('due_at').notNull(),
    toldAt: moment('told_at'),
    /** Whether it is shown in the inbox: somebody may want a kind by mail alone. */
    isListed: boolean('is_listed').notNull().default(true),
    readAt: moment('read_at'),
    dismissedAt: moment('dismissed_at'),
    mailState: varchar('mail_state', { length: 10, enum: ['none', 'waiting', 'digest', 'sent'] })
      .notNull()
      .default('none'),
    /** When it was handed on to the browsers of its person. */
    pushedAt: moment('pushed_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('notices_user_id_key_index_unique').on(table.userId, table.keyIndex),
    index('idx_notices_due_at').on(table.dueAt, table.id).where(sql`${table.toldAt} is null`),
    index('idx_notices_user_id').on(table.userId, table.toldAt, table.id),
    check('notices_mail_state_check', sql`${table.mailState} in ('none', 'waiting', 'digest', 'sent')`),
  ],
);

/** How a person wants to be told. Which kinds they silence tells what they use, so it is sealed; only when a digest is due is not. */
export const noticeSettings = pgTable(
  'notice_settings',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .unique()
      .references(() => users.id, { onDelete: 'cascade' }),
    choices: sealed('choices').notNull(),
    version: integer('version').notNull().default(1),
    digestAt: moment('digest_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_notice_settings_digest_at').on(table.digestAt)],
);

/** The browsers that a person lets show notices. One is of the session in which it was added, and silent once that has ended. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    endpoint: sealed('endpoint').notNull(),
    keys: sealed('keys').notNull(),
    endpointIndex: text('endpoint_index').notNull().unique(),
    lastOkAt: moment('last_ok_at'),
    /** How often in a row it could not be reached. */
    failures: integer('failures').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_push_subscriptions_user_id').on(table.userId),
    index('idx_push_subscriptions_session_id').on(table.sessionId),
  ],
);

/** The key pair by which services of browsers know this installation (RFC 8292). There is one, and it stays: browsers are bound to it. */
export const pushKeys = pgTable('push_keys', {
  id: id(),
  publicKey: text('public_key').notNull(),
  privateKey: sealed('private_key').notNull(),
  createdAt: createdAt(),
});
