import { index, integer, pgTable, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/**
 * A sign of a person's own. `content` is sealed JSON: its name, what it means, who uses it, how it looks in words. `takes` is a sealed JSON list of
 * takes in 16-bit numbers: how their hands move. The page gives its id.
 */
export const personalSigns = pgTable(
  'personal_signs',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    takes: sealed('takes').notNull(),
    takeCount: integer('take_count').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_personal_signs_user_id').on(table.userId, table.createdAt, table.id)],
);

/** A link by which anybody who has it sees chosen signs of a person, until a day. `content` is sealed JSON: its title and which signs. */
export const signShares = pgTable(
  'sign_shares',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    tokenHash: varchar('token_hash', { length: 50 }).notNull(),
    opened: integer('opened').notNull().default(0),
    lastOpenedAt: moment('last_opened_at'),
    expiresAt: moment('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_sign_shares_user_id').on(table.userId, table.createdAt),
    unique('sign_shares_token_hash_unique').on(table.tokenHash),
  ],
);
