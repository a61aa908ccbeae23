import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';
import { licences, reviewStates } from '../core/dictionary/terms.ts';

/**
 * A sign of the dictionary. What it says is written to be published, so it is in the clear and can be searched; until a deaf person reviewed it,
 * only its contributor sees it. `searchKeys` are made by `core/dictionary/search-keys.ts`. It goes with its contributor.
 */
export const signEntries = pgTable(
  'sign_entries',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    language: varchar('language', { length: 10, enum: ['lsm', 'lse'] }).notNull(),
    gloss: varchar('gloss', { length: 100 }).notNull(),
    glossKey: varchar('gloss_key', { length: 120 }).notNull(),
    searchKeys: text('search_keys').array().notNull(),
    region: varchar('region', { length: 80 }).notNull().default(''),
    description: text('description').notNull().default(''),
    fsw: text('fsw').notNull().default(''),
    handshape: varchar('handshape', { length: 30 }),
    place: varchar('place', { length: 20 }),
    movement: varchar('movement', { length: 20 }),
    hands: integer('hands'),
    source: varchar('source', { length: 600 }).notNull().default(''),
    /** The file that it came with, given by the page. */
    importId: uuid('import_id'),
    isPublished: boolean('is_published').notNull().default(false),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_sign_entries_language_gloss_key').on(table.language, table.isPublished, table.glossKey, table.id),
    index('idx_sign_entries_user_id').on(table.userId, table.language, table.glossKey, table.id),
    // What is put in goes into the index at once: a file of thousands would otherwise wait beside it, and each search would read all of that.
    index('idx_sign_entries_search_keys').using('gin', table.searchKeys).with({ fastupdate: false }),
    index('idx_sign_entries_import_id').on(table.importId),
    check('sign_entries_language_check', sql`${table.language} in ('lsm', 'lse')`),
    check('sign_entries_hands_check', sql`${table.hands} in (1, 2)`),
  ],
);

/** One of the things that a sign can mean, in order. */
export const signSenses = pgTable(
  'sign_senses',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => signEntries.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    words: text('words').array().notNull(),
    definitionEs: text('definition_es').notNull().default(''),
    definitionEn: text('definition_en').notNull().default(''),
    examples: text('examples').array().notNull(),
  },
  (table) => [unique('sign_senses_entry_id_position_unique').on(table.entryId, table.position)],
);

/** How a sign looks when somebody makes it: a take of their own hands in 16-bit numbers, sealed, because it is of their body. */
export const signMedia = pgTable(
  'sign_media',
  {
    id: id(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => signEntries.id, { onDelete: 'cascade' }),
    kind: varchar('kind', { length: 20, enum: ['pose'] }).notNull(),
    content: sealed('content').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('sign_media_entry_id_kind_unique').on(table.entryId, table.kind),
    check('sign_media_kind_check', sql`${table.kind} in ('pose')`),
  ],
);

/**
 * What a person put in and how far it has come: a sign (its licence, their consent to publish it, its review), a change they propose, something
 * they point out. `content` is sealed JSON: why, the sign as it would be, and what a reviewer wrote to them.
 */
export const contributions = pgTable(
  'contributions',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => signEntries.id, { onDelete: 'cascade' }),
    kind: varchar('kind', { length: 20, enum: ['entry', 'correction', 'report'] }).notNull(),
    state: varchar('state', { length: 20, enum: reviewStates }).notNull(),
    licence: varchar('licence', { length: 20, enum: licences }),
    consentedAt: moment('consented_at'),
    content: sealed('content').notNull(),
    reviewerId: uuid('reviewer_id').references(() => users.id, { onDelete: 'set null' }),
    decidedAt: moment('decided_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_contributions_user_id').on(table.userId, table.updatedAt, table.id),
    index('idx_contributions_state').on(table.state, table.updatedAt, table.id),
    uniqueIndex('contributions_of_entry_unique').on(table.entryId).where(sql`${table.kind} = 'entry'`),
    index('idx_contributions_entry_id').on(table.entryId),
    check('contributions_kind_check', sql`${table.kind} in ('entry', 'correction', 'report')`),
    check('contributions_state_check', sql`${table.state} in ('draft', 'submitted', 'in-review', 'reviewed', 'sent-back')`),
  ],
);

/** Deaf people who review signs: they said so themselves, an administrator let them. Which languages and what they wrote is sealed. */
export const signReviewers = pgTable(
  'sign_reviewers',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    status: varchar('status', { length: 20, enum: ['asked', 'granted', 'refused'] }).notNull(),
    content: sealed('content').notNull(),
    decidedBy: uuid('decided_by').references(() => users.id, { onDelete: 'set null' }),
    decidedAt: moment('decided_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_sign_reviewers_status').on(table.status, table.updatedAt, table.userId),
    check('sign_reviewers_status_check', sql`${table.status} in ('asked', 'granted', 'refused')`),
  ],
);
