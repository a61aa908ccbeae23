import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** What an analysis described, never raw audio or video. `conversation_id` has no foreign key: conversations stand above. */
export const multimodalAnalyses = pgTable(
  'multimodal_analyses',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    conversationId: uuid('conversation_id'),
    analysisType: varchar('analysis_type', { length: 100 }).notNull(),
    inputData: sealed('input_data'),
    results: sealed('results'),
    /** Calibrated coverage: of readings that said this much, how many of a hundred hold. Null where the reading abstains. */
    confidenceScore: doublePrecision('confidence_score'),
    /** The message it is about, when it is about one. It goes with its message. */
    messageId: uuid('message_id'),
    /** What its person says it was instead, and when. It stands before the result wherever that is shown or counted. */
    correction: sealed('correction'),
    correctedAt: moment('corrected_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_multimodal_analyses_user_id').on(table.userId),
    index('idx_multimodal_analyses_conversation_id').on(table.conversationId),
    index('idx_multimodal_analyses_message_id').on(table.messageId),
    index('idx_multimodal_analyses_user_id_created_at').on(table.userId, table.createdAt),
    check('multimodal_analyses_confidence_score_check', sql`${table.confidenceScore} between 0 and 1`),
  ],
);

/** Looking at a file, apart from the request that asked for it: how far it is, and what came of it. */
export const analysisRuns = pgTable(
  'analysis_runs',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** `file_id` has no foreign key: the file is gone as soon as it was looked at. */
    fileId: uuid('file_id').notNull(),
    conversationId: uuid('conversation_id'),
    status: varchar('status', { length: 20, enum: ['queued', 'running', 'done', 'failed', 'cancelled'] })
      .notNull()
      .default('queued'),
    progress: integer('progress').notNull().default(0),
    analysisId: uuid('analysis_id').references(() => multimodalAnalyses.id, { onDelete: 'set null' }),
    /** Why it failed: the type of a declared error. */
    problem: varchar('problem', { length: 100 }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_analysis_runs_user_id').on(table.userId, table.createdAt),
    check('analysis_runs_progress_check', sql`${table.progress} between 0 and 100`),
    check('analysis_runs_status_check', sql`${table.status} in ('queued', 'running', 'done', 'failed', 'cancelled')`),
  ],
);
