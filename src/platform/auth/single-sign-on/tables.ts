import { boolean, index, jsonb, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, moment, updatedAt } from '../../db/columns.ts';
import { sealed } from '../../vault/sealed-column.ts';
import { users } from '../tables.ts';

/** The sites and programs that may ask who somebody is. */
export const oidcClients = pgTable('oidc_clients', {
  id: id(),
  clientId: varchar('client_id', { length: 100 }).notNull().unique(),
  name: varchar('name', { length: 255 }).notNull(),
  secret: sealed('secret'),
  redirectUris: jsonb('redirect_uris').$type<string[]>().notNull(),
  postLogoutRedirectUris: jsonb('post_logout_redirect_uris').$type<string[]>().notNull().default([]),
  backchannelLogoutUri: text('backchannel_logout_uri'),
  scopes: jsonb('scopes').$type<string[]>().notNull(),
  /** Ours: the person is not asked whether it may know who they are. */
  isOwn: boolean('is_own').notNull().default(false),
  isActive: boolean('is_active').notNull().default(true),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** What the provider must remember between two requests: codes, tokens, grants. Digests for names; sealed, and dated. */
export const oidcRecords = pgTable(
  'oidc_records',
  {
    id: text('id').notNull(),
    kind: varchar('kind', { length: 50 }).notNull(),
    payload: sealed('payload').notNull(),
    grantId: text('grant_id'),
    uid: text('uid'),
    userCode: text('user_code'),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    sessionId: uuid('session_id'),
    consumedAt: moment('consumed_at'),
    expiresAt: moment('expires_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('oidc_records_kind_id_unique').on(table.kind, table.id),
    index('idx_oidc_records_grant_id').on(table.grantId),
    index('idx_oidc_records_uid').on(table.uid),
    index('idx_oidc_records_user_id').on(table.userId),
    index('idx_oidc_records_session_id').on(table.sessionId),
    index('idx_oidc_records_expires_at').on(table.expiresAt),
  ],
);

/** The key pairs that tokens for others are signed with, newest first; a retired one still checks what it signed. */
export const signingKeys = pgTable('signing_keys', {
  id: id(),
  kid: text('kid').notNull().unique(),
  algorithm: varchar('algorithm', { length: 20 }).notNull(),
  privateJwk: sealed('private_jwk').notNull(),
  retiredAt: moment('retired_at'),
  createdAt: createdAt(),
});
