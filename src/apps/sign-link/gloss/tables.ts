import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** A draft of signs that its person asked to keep. JSON, sealed: what they wrote, and in which language it is signed. The page gives its id. */
export const signGlosses = pgTable(
  'sign_glosses',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_sign_glosses_user_id').on(table.userId, table.updatedAt, table.id)],
);
