import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';
import type { Jurisdiction } from './core/law/law.ts';

const standings = ['in-force', 'repealed', 'future'] as const;

/** A law as it was loaded: one version of its text. A newer one is another row; the old one stays, because answers and cases cite it. */
export const laws = pgTable(
  'laws',
  {
    id: id(),
    jurisdiction: varchar('jurisdiction', { length: 10 }).$type<Jurisdiction>().notNull(),
    /** By which it is called in answers: `CE`, `LFT`. */
    key: varchar('key', { length: 40 }).notNull(),
    identifier: varchar('identifier', { length: 100 }).notNull(),
    title: text('title').notNull(),
    /** Year, month and day, as its source says them. */
    versionDate: varchar('version_date', { length: 10 }),
    publishedAt: varchar('published_at', { length: 10 }),
    standing: varchar('standing', { length: 20, enum: standings }).notNull(),
    sourceUrl: text('source_url').notNull(),
    /** SHA-256 over all of its articles: the same text has the same hash. */
    hash: varchar('hash', { length: 64 }).notNull(),
    articles: integer('articles').notNull(),
    isCurrent: boolean('is_current').notNull().default(true),
    loadedAt: moment('loaded_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('laws_current_unique').on(table.jurisdiction, table.key).where(sql`${table.isCurrent}`),
    check('laws_standing_check', sql`${table.standing} in ('in-force', 'repealed', 'future')`),
  ],
);

/** An article of a law word for word, in the order of the text. */
export const lawArticles = pgTable(
  'law_articles',
  {
    id: id(),
    lawId: uuid('law_id')
      .notNull()
      .references(() => laws.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    number: varchar('number', { length: 120 }).notNull(),
    kind: varchar('kind', { length: 20, enum: ['article', 'provision'] }).notNull(),
    heading: text('heading').notNull(),
    path: jsonb('path').$type<string[]>().notNull(),
    content: text('content').notNull(),
    standing: varchar('standing', { length: 20, enum: standings }).notNull(),
    versionDate: varchar('version_date', { length: 10 }),
    sourceUrl: text('source_url').notNull(),
    hash: varchar('hash', { length: 64 }).notNull(),
  },
  (table) => [
    unique('law_articles_law_id_position_unique').on(table.lawId, table.position),
    unique('law_articles_law_id_number_unique').on(table.lawId, table.number),
    check('law_articles_kind_check', sql`${table.kind} in ('article', 'provision')`),
    check('law_articles_standing_check', sql`${table.standing} in ('in-force', 'repealed', 'future')`),
  ],
);

/** A person's legal matter. Its kind is sealed as well: that a case is a criminal one already says too much. */
export const legalCases = pgTable(
  'legal_cases',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    caseType: sealed('case_type'),
    title: sealed('title').notNull(),
    description: sealed('description'),
    status: varchar('status', { length: 50 }).notNull().default('active'),
    /** Sealed too: whoever it is tells the kind of the case. */
    assignedIa: sealed('assigned_ia'),
    documents: sealed('documents'),
    /** Which of its person's cases it is, from 1 on; null in those written before numbers. One that was brought from elsewhere keeps its own. */
    number: integer('number'),
    /** JSON: country, region, where its guided story stands, and what was done in it. */
    details: sealed('details'),
    version: integer('version').notNull().default(1),
    /** Taken away by its person; gone for good some time later. */
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_legal_cases_user_id').on(table.userId)],
);

/** What is known in a case, one thing a row. What it says is JSON, sealed; its kind decides the shape. */
export const legalCaseEntries = pgTable(
  'legal_case_entries',
  {
    id: id(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => legalCases.id, { onDelete: 'cascade' }),
    kind: varchar('kind', {
      length: 20,
      enum: ['fact', 'party', 'evidence', 'issue', 'citation', 'deadline', 'letter', 'note', 'answer'],
    }).notNull(),
    body: sealed('body').notNull(),
    /** The file of a piece of evidence or of a letter. */
    fileId: uuid('file_id'),
    version: integer('version').notNull().default(1),
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_legal_case_entries_case_id').on(table.caseId, table.kind, table.createdAt),
    check(
      'legal_case_entries_kind_check',
      sql`${table.kind} in ('fact', 'party', 'evidence', 'issue', 'citation', 'deadline', 'letter', 'note', 'answer')`,
    ),
  ],
);

/** A document that a person prepares from a template: what they answered so far. */
export const legalDocuments = pgTable(
  'legal_documents',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    caseId: uuid('case_id').references(() => legalCases.id, { onDelete: 'set null' }),
    /** Sealed: which template it is says what happened to its person. */
    template: sealed('template').notNull(),
    title: sealed('title').notNull(),
    answers: sealed('answers').notNull(),
    version: integer('version').notNull().default(1),
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_legal_documents_user_id').on(table.userId, table.createdAt)],
);

/** A document as it was when its person kept it: the text, and the hash of it. */
export const legalDocumentVersions = pgTable(
  'legal_document_versions',
  {
    id: id(),
    documentId: uuid('document_id')
      .notNull()
      .references(() => legalDocuments.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    content: sealed('content').notNull(),
    /** SHA-256 of the text, in hexadecimal. */
    hash: varchar('hash', { length: 64 }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique('legal_document_versions_document_id_number_unique').on(table.documentId, table.number)],
);
