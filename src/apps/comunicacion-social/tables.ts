import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { applications } from '#platform/catalog/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
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
    /** Where in which scenario it stands, and the words not sent yet: what is needed to go on anywhere. */
    state: sealed('state'),
    status: varchar('status', { length: 20, enum: ['open', 'finished', 'left'] })
      .notNull()
      .default('open'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('idx_training_sessions_user_id').on(table.userId),
    index('idx_training_sessions_user_id_created_at').on(table.userId, table.createdAt),
    check('training_sessions_duration_minutes_check', sql`${table.durationMinutes} >= 0`),
    check('training_sessions_status_check', sql`${table.status} in ('open', 'finished', 'left')`),
  ],
);

/** A goal in the person's own words, with its five levels, the steps they took on it, and which skills it leans on. */
export const socialGoals = pgTable(
  'social_goals',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    status: varchar('status', { length: 20, enum: ['active', 'reached', 'aside'] })
      .notNull()
      .default('active'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_social_goals_user_id').on(table.userId, table.createdAt),
    check('social_goals_status_check', sql`${table.status} in ('active', 'reached', 'aside')`),
  ],
);

/** What somebody did in real life, how it went and what it cost them, in their words. */
export const realLifeEntries = pgTable(
  'real_life_entries',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    goalId: uuid('goal_id').references(() => socialGoals.id, { onDelete: 'set null' }),
    content: sealed('content').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_real_life_entries_user_id').on(table.userId, table.createdAt),
    index('idx_real_life_entries_goal_id').on(table.goalId),
  ],
);

/** A situation that a professional wrote, sealed with their key: it may be about somebody. */
export const socialScenarios = pgTable(
  'social_scenarios',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    content: sealed('content').notNull(),
    status: varchar('status', { length: 20, enum: ['draft', 'ready'] })
      .notNull()
      .default('draft'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_social_scenarios_user_id').on(table.userId, table.updatedAt),
    check('social_scenarios_status_check', sql`${table.status} in ('draft', 'ready')`),
  ],
);

/** For whom a professional's situation is: it is there for them while both stand in a live permission. */
export const scenarioReaders = pgTable(
  'scenario_readers',
  {
    id: id(),
    scenarioId: uuid('scenario_id')
      .notNull()
      .references(() => socialScenarios.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    unique('scenario_readers_scenario_id_user_id_unique').on(table.scenarioId, table.userId),
    index('idx_scenario_readers_user_id').on(table.userId),
  ],
);
