import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { careGrants } from '#platform/consent/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';
import { legalCases } from '../tables.ts';

/** A person lets a professional see chosen parts of one case, until a day or until they take it back. It never outlives the permission under it. */
export const legalCaseShares = pgTable(
  'legal_case_shares',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    caseId: uuid('case_id')
      .notNull()
      .references(() => legalCases.id, { onDelete: 'cascade' }),
    grantId: uuid('grant_id')
      .notNull()
      .references(() => careGrants.id, { onDelete: 'cascade' }),
    granteeId: uuid('grantee_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    scopes: jsonb('scopes').$type<string[]>().notNull(),
    /** What its person wants to know, sealed for them. */
    question: sealed('question').notNull(),
    /** `asked`: the professional has not said yet whether they can take it; nothing of the case is seen. */
    state: varchar('state', { length: 20, enum: ['asked', 'accepted', 'declined'] })
      .notNull()
      .default('asked'),
    answeredAt: moment('answered_at'),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_legal_case_shares_case_id').on(table.caseId, table.createdAt),
    index('idx_legal_case_shares_grantee_id').on(table.granteeId, table.createdAt),
    check('legal_case_shares_state_check', sql`${table.state} in ('asked', 'accepted', 'declined')`),
  ],
);

/** What the two of a share write to each other, sealed with the key of whose case it is. */
export const legalShareMessages = pgTable(
  'legal_share_messages',
  {
    id: id(),
    shareId: uuid('share_id')
      .notNull()
      .references(() => legalCaseShares.id, { onDelete: 'cascade' }),
    authorId: uuid('author_id').references(() => users.id, { onDelete: 'set null' }),
    content: sealed('content').notNull(),
    /** When the other one read it. */
    readAt: moment('read_at'),
    createdAt: createdAt(),
  },
  (table) => [index('idx_legal_share_messages_share_id').on(table.shareId, table.createdAt)],
);

/** Names that a professional knows from matters of their own, to be compared with those of cases that they are asked about. */
export const legalConflictNames = pgTable(
  'legal_conflict_names',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** JSON: the name, other names, an identifier, and what they are to the professional. */
    body: sealed('body').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('idx_legal_conflict_names_user_id').on(table.userId, table.createdAt)],
);

/** That names were compared, and what came of it: for the professional who has to be able to show it. */
export const legalConflictChecks = pgTable(
  'legal_conflict_checks',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    shareId: uuid('share_id').references(() => legalCaseShares.id, { onDelete: 'set null' }),
    found: sealed('found').notNull(),
    createdAt: createdAt(),
  },
  (table) => [index('idx_legal_conflict_checks_share_id').on(table.shareId, table.createdAt)],
);

/** What a professional keeps of a case for themselves: how they call it and where it stands. It stays theirs when the case is not shared any more. */
export const legalDesks = pgTable(
  'legal_desks',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    shareId: uuid('share_id').references(() => legalCaseShares.id, { onDelete: 'set null' }),
    label: sealed('label').notNull(),
    status: varchar('status', { length: 20, enum: ['open', 'waiting', 'done'] })
      .notNull()
      .default('open'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_legal_desks_user_id').on(table.userId, table.createdAt),
    unique('legal_desks_share_id_unique').on(table.shareId),
    check('legal_desks_status_check', sql`${table.status} in ('open', 'waiting', 'done')`),
  ],
);

/** A professional's own notes and hours of a case, sealed with their key: whose case it is never sees them. */
export const legalDeskEntries = pgTable(
  'legal_desk_entries',
  {
    id: id(),
    deskId: uuid('desk_id')
      .notNull()
      .references(() => legalDesks.id, { onDelete: 'cascade' }),
    kind: varchar('kind', { length: 10, enum: ['note', 'hours'] }).notNull(),
    body: sealed('body').notNull(),
    version: integer('version').notNull().default(1),
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_legal_desk_entries_desk_id').on(table.deskId, table.kind, table.createdAt),
    check('legal_desk_entries_kind_check', sql`${table.kind} in ('note', 'hours')`),
  ],
);

/** A text that one of a share asks the other to sign with a click: the exact words, their hash, and who signed when. */
export const legalSignatures = pgTable(
  'legal_signatures',
  {
    id: id(),
    shareId: uuid('share_id')
      .notNull()
      .references(() => legalCaseShares.id, { onDelete: 'cascade' }),
    senderId: uuid('sender_id').references(() => users.id, { onDelete: 'set null' }),
    signerId: uuid('signer_id').references(() => users.id, { onDelete: 'set null' }),
    /** Which version of which document it was made from; either may be gone since. */
    documentId: uuid('document_id'),
    number: integer('number').notNull(),
    /** JSON: what it is called, the exact text, and the names of both as they were. Sealed with the key of whose case it is. */
    content: sealed('content').notNull(),
    /** SHA-256 of the text, in hexadecimal. */
    hash: text('hash').notNull(),
    state: varchar('state', { length: 20, enum: ['sent', 'signed', 'refused', 'withdrawn'] })
      .notNull()
      .default('sent'),
    decidedAt: moment('decided_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_legal_signatures_share_id').on(table.shareId, table.createdAt),
    check('legal_signatures_state_check', sql`${table.state} in ('sent', 'signed', 'refused', 'withdrawn')`),
  ],
);

/** A text that a professional writes once and uses often: names in braces are asked for each time. */
export const legalOwnTexts = pgTable(
  'legal_own_texts',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: sealed('name').notNull(),
    body: sealed('body').notNull(),
    version: integer('version').notNull().default(1),
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_legal_own_texts_user_id').on(table.userId, table.createdAt)],
);
