import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core';
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
    /** What they may do beyond what every person may. Managing an organisation is a matter of that organisation. */
    role: varchar('role', { length: 20, enum: ['person', 'professional', 'admin'] })
      .notNull()
      .default('person'),
    emailVerifiedAt: moment('email_verified_at'),
    /** ISO day, sealed: only whether somebody is a minor is ever asked of it. */
    birthDate: sealed('birth_date'),
    country: varchar('country', { length: 2 }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('users_role_check', sql`${table.role} in ('person', 'professional', 'admin')`),
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
    /** Who this person is to another provider, as a blind index. */
    subjectIndex: text('subject_index'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique('accounts_user_id_provider_unique').on(table.userId, table.provider),
    uniqueIndex('idx_accounts_provider_subject_index').on(table.provider, table.subjectIndex),
  ],
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
    /** The device in words, such as «Firefox en Linux». */
    label: sealed('label'),
    /** How they came in: `password`, `magic-link`, `passkey`, `totp`, `recovery-code`, or a provider's name. */
    methods: jsonb('methods').$type<string[]>(),
    /** When they last showed that it is them; what must not be done by whoever finds a screen open asks for a fresh one. */
    provedAt: moment('proved_at'),
    rotatedAt: moment('rotated_at'),
  },
  (table) => [index('idx_sessions_user_id').on(table.userId), index('idx_sessions_expires_at').on(table.expiresAt)],
);

/** Tokens that a session has left behind. One that comes back was copied: then the session ends (sec/S22). */
export const spentTokens = pgTable(
  'spent_tokens',
  {
    tokenHash: text('token_hash').primaryKey(),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    spentAt: moment('spent_at').notNull().defaultNow(),
  },
  (table) => [index('idx_spent_tokens_session_id').on(table.sessionId)],
);

/** The data key of a person, wrapped by the master key. Without it nothing sealed for them opens, in any backup. */
export const personKeys = pgTable('person_keys', {
  userId: uuid('user_id').primaryKey(),
  keyId: text('key_id').notNull().unique(),
  wrapped: text('wrapped').notNull(),
  masterKeyId: text('master_key_id').notNull(),
  createdAt: createdAt(),
  rewrappedAt: moment('rewrapped_at'),
});

/** Links and codes that work once: only a digest is kept. */
export const oneTimeTokens = pgTable(
  'one_time_tokens',
  {
    id: id(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    purpose: varchar('purpose', {
      length: 30,
      enum: [
        'verify-email',
        'reset-password',
        'magic-link',
        'change-email',
        'first-admin',
        'guardian',
        'passkey-challenge',
        'sign-in-step',
      ],
    }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    details: sealed('details'),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_one_time_tokens_user_id').on(table.userId, table.purpose),
    index('idx_one_time_tokens_expires_at').on(table.expiresAt),
  ],
);

/** Keys that a person's devices hold. The public half is no secret. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    counter: bigint('counter', { mode: 'number' }).notNull().default(0),
    transports: jsonb('transports').$type<string[]>(),
    name: sealed('name').notNull(),
    lastUsedAt: moment('last_used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('idx_passkeys_user_id').on(table.userId)],
);

/** The secret of a person's code app. `last_step` is the last code that was taken: none is taken twice (sec/S29). */
export const totpSecrets = pgTable('totp_secrets', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  secret: sealed('secret').notNull(),
  lastStep: bigint('last_step', { mode: 'number' }),
  failures: integer('failures').notNull().default(0),
  lockedUntil: moment('locked_until'),
  confirmedAt: moment('confirmed_at'),
  createdAt: createdAt(),
});

/** Codes on paper for whoever loses their device; each works once. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull().unique(),
    usedAt: moment('used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('idx_recovery_codes_user_id').on(table.userId)],
);

/** Keys by which a person's own programs act for them, each within its scopes. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: sealed('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    scopes: jsonb('scopes').$type<string[]>().notNull(),
    expiresAt: moment('expires_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
    createdAt: createdAt(),
  },
  (table) => [index('idx_api_tokens_user_id').on(table.userId)],
);

/** Who answers for somebody under 14, and when they said yes. */
export const guardians = pgTable('guardians', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  email: sealed('email').notNull(),
  name: sealed('name'),
  agreedAt: moment('agreed_at'),
  textVersion: varchar('text_version', { length: 50 }),
  createdAt: createdAt(),
});
