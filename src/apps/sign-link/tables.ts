import { sql } from 'drizzle-orm';
import { check, index, pgTable, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** Which sign language a person uses and how they see it: one row each, JSON, sealed, because it may tell that somebody is deaf. */
export const signChoices = pgTable(
  'sign_choices',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [unique('sign_choices_user_id_unique').on(table.userId)],
);

/** One try at letters: `reading` what somebody saw, `making` what a camera saw. JSON, sealed: letter, what came of it, margin, errors. */
export const practiceAttempts = pgTable(
  'practice_attempts',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: varchar('kind', { length: 20, enum: ['reading', 'making'] }).notNull(),
    content: sealed('content').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_practice_attempts_user_id').on(table.userId, table.kind, table.createdAt),
    check('practice_attempts_kind_check', sql`${table.kind} in ('reading', 'making')`),
  ],
);

/** A word that a person wants to practise, sealed: it may be somebody's name. */
export const signWords = pgTable(
  'sign_words',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('idx_sign_words_user_id').on(table.userId, table.createdAt)],
);
