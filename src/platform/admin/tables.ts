import { index, jsonb, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, updatedAt } from '../db/columns.ts';

/**
 * What an administrator may change without a release. Secrets never live here. The keys are declared in `live-settings.ts`; one
 * that nobody changed has no row.
 */
export const systemConfig = pgTable('system_config', {
  id: id(),
  configKey: varchar('config_key', { length: 255 }).notNull().unique(),
  configValue: jsonb('config_value').$type<unknown>().notNull(),
  description: text('description'),
  updatedAt: updatedAt(),
});

/** What a key held before, who changed it and when. */
export const systemConfigVersions = pgTable(
  'system_config_versions',
  {
    id: id(),
    configKey: varchar('config_key', { length: 255 }).notNull(),
    configValue: jsonb('config_value').$type<unknown>().notNull(),
    changedBy: uuid('changed_by'),
    createdAt: createdAt(),
  },
  (table) => [index('idx_system_config_versions_config_key').on(table.configKey, table.createdAt)],
);
