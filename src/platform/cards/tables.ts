import { index, jsonb, pgTable, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';

/** When a card comes again for a person, and the memory that says so; what a card says is content of the product. */
export const reviewCards = pgTable(
  'review_cards',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    cardKey: varchar('card_key', { length: 100 }).notNull(),
    memory: jsonb('memory').notNull(),
    /** The memory before the last answer, so that it can be taken back. */
    before: jsonb('before'),
    dueAt: moment('due_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique('review_cards_user_id_card_key_unique').on(table.userId, table.cardKey),
    index('idx_review_cards_due_at').on(table.userId, table.dueAt),
  ],
);
