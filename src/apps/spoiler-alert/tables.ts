import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/**
 * A conversation that its person chose to keep in their account. What it is called, who writes in it and where it comes from is sealed, as
 * what was read of it is; how much there is of it and when it is gone is clear. `expires_at` is an hour away until it is whole.
 */
export const chatImports = pgTable(
  'chat_imports',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    reading: sealed('reading'),
    status: varchar('status', { length: 20, enum: ['receiving', 'ready'] })
      .notNull()
      .default('receiving'),
    pieces: integer('pieces').notNull().default(0),
    messages: integer('messages').notNull().default(0),
    bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
    version: integer('version').notNull().default(1),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_chat_imports_user_id').on(table.userId, table.createdAt),
    index('idx_chat_imports_expires_at').on(table.expiresAt),
    check('chat_imports_status_check', sql`${table.status} in ('receiving', 'ready')`),
  ],
);

/** The messages of a conversation, some at a time, so that a page of them opens without the rest. */
export const chatImportPieces = pgTable(
  'chat_import_pieces',
  {
    id: id(),
    importId: uuid('import_id')
      .notNull()
      .references(() => chatImports.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    /** Which message of the conversation is its first, and how many it has. */
    first: integer('first').notNull(),
    messages: integer('messages').notNull(),
    content: sealed('content').notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique('chat_import_pieces_import_id_number_unique').on(table.importId, table.number)],
);

/** "No me encaja": a place that its person does not see that way. Which one is sealed; the digest only tells two apart. */
export const chatCorrections = pgTable(
  'chat_corrections',
  {
    id: id(),
    importId: uuid('import_id')
      .notNull()
      .references(() => chatImports.id, { onDelete: 'cascade' }),
    findingIndex: text('finding_index').notNull(),
    finding: sealed('finding').notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique('chat_corrections_import_id_finding_index_unique').on(table.importId, table.findingIndex)],
);

/** The lines that somebody chose to take elsewhere. They are here for a day, or for as long as the conversation they are about. */
export const chatSummaries = pgTable(
  'chat_summaries',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    importId: uuid('import_id').references(() => chatImports.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_chat_summaries_user_id').on(table.userId, table.createdAt),
    index('idx_chat_summaries_import_id').on(table.importId),
    index('idx_chat_summaries_expires_at').on(table.expiresAt),
  ],
);
