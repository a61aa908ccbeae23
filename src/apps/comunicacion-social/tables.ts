import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { applications } from '#platform/catalog/tables.ts';
import { createdAt, id } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** A practice session: what the person wanted to train and how it went, sealed; how long it took, clear. */
export const trainingSessions = pgTable(
  'training_sessions',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    appId: uuid('app_id').references(() => applications.id, { onDelete: 'set null' }),
    sessionType: varchar('session_type', { length: 100 }),
    objectives: sealed('objectives'),
    results: sealed('results'),
    progressMetrics: sealed('progress_metrics'),
    durationMinutes: integer('duration_minutes'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_training_sessions_user_id').on(table.userId),
    check('training_sessions_duration_minutes_check', sql`${table.durationMinutes} >= 0`),
  ],
);
