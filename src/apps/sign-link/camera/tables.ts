import { index, pgTable, uuid } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** A person's own way of making one letter. JSON, sealed: language, letter, mean and variance of its descriptors, and from how many frames. */
export const calibrations = pgTable(
  'calibrations',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('idx_calibrations_user_id').on(table.userId)],
);
