import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** A phrase of a person's own board. JSON, sealed: its words, where it stands, its picture and whose that is. The page gives its id. */
export const signPhrases = pgTable(
  'sign_phrases',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    /** A picture that its person gave. No foreign key: a file that is gone leaves its phrase, and a copy brings the two one after the other. */
    fileId: uuid('file_id'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_sign_phrases_user_id').on(table.userId, table.createdAt, table.id)],
);
