import { boolean, jsonb, pgTable, text, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, updatedAt } from '../db/columns.ts';

/** The bots that conversations belong to: one row for each that ships, and later one for each that a person makes. */
export const bots = pgTable('bots', {
  id: id(),
  name: varchar('name', { length: 255 }).notNull(),
  slug: varchar('slug', { length: 100 }).notNull().unique(),
  category: varchar('category', { length: 100 }).notNull(),
  specialty: text('specialty'),
  personalityConfig: jsonb('personality_config').$type<Record<string, unknown>>(),
  capabilities: jsonb('capabilities').$type<string[]>(),
  modelConfig: jsonb('model_config').$type<Record<string, unknown>>(),
  isActive: boolean('is_active').notNull().default(true),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});
