import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** The applications of the platform. Rows come from the seed; an application without code behind it stays inactive. */
export const applications = pgTable('applications', {
  id: id(),
  name: varchar('name', { length: 255 }).notNull(),
  slug: varchar('slug', { length: 100 }).notNull().unique(),
  category: varchar('category', { length: 100 }).notNull(),
  description: text('description'),
  isActive: boolean('is_active').notNull().default(true),
  config: jsonb('config').$type<Record<string, unknown>>(),
  createdAt: createdAt(),
});

/** Which person may use which application, how far, and until when. */
export const userAppAccess = pgTable(
  'user_app_access',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    appId: uuid('app_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    accessLevel: varchar('access_level', { length: 50, enum: ['basic', 'premium', 'professional'] })
      .notNull()
      .default('basic'),
    grantedAt: moment('granted_at').notNull().defaultNow(),
    expiresAt: moment('expires_at'),
    grantedBy: uuid('granted_by').references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('user_app_access_user_id_app_id_unique').on(table.userId, table.appId),
    index('idx_user_app_access_user_id').on(table.userId),
    check('user_app_access_access_level_check', sql`${table.accessLevel} in ('basic', 'premium', 'professional')`),
  ],
);

/** Somebody asks to go further in an application, and what was answered. */
export const appAccessRequests = pgTable(
  'app_access_requests',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    appId: uuid('app_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    accessLevel: varchar('access_level', { length: 50, enum: ['basic', 'premium', 'professional'] }).notNull(),
    reason: sealed('reason'),
    status: varchar('status', { length: 20, enum: ['asked', 'granted', 'refused', 'withdrawn'] })
      .notNull()
      .default('asked'),
    decidedBy: uuid('decided_by').references(() => users.id, { onDelete: 'set null' }),
    decidedAt: moment('decided_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_app_access_requests_user_id').on(table.userId, table.createdAt),
    index('idx_app_access_requests_status').on(table.status, table.createdAt),
    check('app_access_requests_status_check', sql`${table.status} in ('asked', 'granted', 'refused', 'withdrawn')`),
  ],
);

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
