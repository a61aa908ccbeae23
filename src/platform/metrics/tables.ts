import { index, jsonb, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { id, moment } from '../db/columns.ts';

/** What was counted, apart from who people are: its ids point at nothing, so a count may outlive the person it came from. */
export const userMetrics = pgTable(
  'user_metrics',
  {
    id: id(),
    userId: uuid('user_id'),
    appId: uuid('app_id'),
    metricType: varchar('metric_type', { length: 100 }).notNull(),
    metricValue: jsonb('metric_value').$type<Record<string, unknown>>(),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
  },
  (table) => [index('idx_user_metrics_user_app').on(table.userId, table.appId)],
);
