import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id } from '../db/columns.ts';
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
    confidenceScore: doublePrecision('confidence_score'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_multimodal_analyses_user_id').on(table.userId),
    index('idx_multimodal_analyses_conversation_id').on(table.conversationId),
    check('multimodal_analyses_confidence_score_check', sql`${table.confidenceScore} between 0 and 1`),
  ],
);
