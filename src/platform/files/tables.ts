import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/**
 * A file that somebody gave, sealed with their key where the store keeps it. `user_id` has no foreign key: accounts stand above
 * files. `purpose` is what it was given for, and `expires_at` when it is gone, whatever happens.
 */
export const files = pgTable(
  'files',
  {
    id: id(),
    userId: uuid('user_id').notNull(),
    purpose: varchar('purpose', { length: 50 }).notNull(),
    /** What its person called it. Never part of a path. */
    name: sealed('name').notNull(),
    /** What its bytes say it is; what somebody said of it is not believed. */
    contentType: varchar('content_type', { length: 100 }),
    /** What is reserved of its person's space until it is whole, then what it holds. */
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    status: varchar('status', { length: 20, enum: ['receiving', 'ready', 'quarantined'] })
      .notNull()
      .default('receiving'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_files_user_id').on(table.userId, table.createdAt),
    index('idx_files_expires_at').on(table.expiresAt),
    check('files_bytes_check', sql`${table.bytes} >= 0`),
    check('files_status_check', sql`${table.status} in ('receiving', 'ready', 'quarantined')`),
  ],
);
