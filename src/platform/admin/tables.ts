import { jsonb, pgTable, text, varchar } from 'drizzle-orm/pg-core';
import { id, updatedAt } from '../db/columns.ts';

/**
 * What an administrator may change without a release. Secrets never live here. A key is seeded by the release whose code reads
 * it; none does yet.
 */
export const systemConfig = pgTable('system_config', {
  id: id(),
  configKey: varchar('config_key', { length: 255 }).notNull().unique(),
  configValue: jsonb('config_value').$type<unknown>().notNull(),
  description: text('description'),
  updatedAt: updatedAt(),
});
