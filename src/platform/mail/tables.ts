import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/**
 * Mails on their way. What a mail says, and to whom, is sealed and emptied once it was sent: links in it open accounts. `user_id`
 * is no foreign key, for mail knows no people; whoever deletes a person deletes their mails.
 */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    userId: uuid('user_id'),
    kind: varchar('kind', { length: 50 }).notNull(),
    content: sealed('content'),
    status: varchar('status', { length: 20, enum: ['queued', 'sent', 'failed'] })
      .notNull()
      .default('queued'),
    attempts: integer('attempts').notNull().default(0),
    sentAt: moment('sent_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_mails_created_at').on(table.createdAt),
    index('idx_mails_user_id').on(table.userId),
    check('mails_status_check', sql`${table.status} in ('queued', 'sent', 'failed')`),
  ],
);
