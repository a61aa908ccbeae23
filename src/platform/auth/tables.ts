import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** One row per person. The address is sealed; it is found, and kept unique, by its blind index. */
export const users = pgTable(
  'users',
  {
    id: id(),
    email: sealed('email').notNull(),
    emailIndex: text('email_index').notNull(),
    name: sealed('name').notNull(),
    profileType: varchar('profile_type', { length: 50, enum: ['general', 'neurodivergent', 'professional', 'enterprise'] })
      .notNull()
      .default('general'),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('idx_users_email').on(table.emailIndex),
    check('users_profile_type_check', sql`${table.profileType} in ('general', 'neurodivergent', 'professional', 'enterprise')`),
  ],
);

/** The ways a person may sign in: a password is one of them, and lives here instead of on the person. */
export const accounts = pgTable(
  'accounts',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    provider: varchar('provider', { length: 50 }).notNull(),
    passwordHash: text('password_hash'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [unique('accounts_user_id_provider_unique').on(table.userId, table.provider)],
);

/** Where a person is signed in. Only a digest of the token is kept, so a stolen copy of this table opens nothing. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    tokenHash: text('token_hash').notNull().unique(),
    userAgentHash: text('user_agent_hash'),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('idx_sessions_user_id').on(table.userId), index('idx_sessions_expires_at').on(table.expiresAt)],
);
