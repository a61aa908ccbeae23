import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** How a person functions, one row each. Every column that says something of their health or habits is sealed JSON. */
export const neurodivergentProfiles = pgTable('neurodivergent_profiles', {
  id: id(),
  userId: uuid('user_id')
    .notNull()
    .unique()
    .references(() => users.id, { onDelete: 'cascade' }),
  conditionType: sealed('condition_type'),
  communicationPreferences: sealed('communication_preferences'),
  sensoryPreferences: sealed('sensory_preferences'),
  learningStyle: sealed('learning_style'),
  accessibilitySettings: sealed('accessibility_settings'),
  /** What the person changed for one app only, by its slug. */
  appOverrides: sealed('app_overrides'),
  /** How they are today: counted only until the end of their day. */
  today: sealed('today'),
  onboarded: boolean('onboarded').notNull().default(false),
  /** Counts every change, so that two pages never overwrite each other unseen. */
  version: integer('version').notNull().default(0),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** Every state that a profile has had, so that any of them can be brought back. */
export const profileVersions = pgTable(
  'profile_versions',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    /** How this state came to be. */
    cause: text('cause', { enum: ['change', 'undo', 'restore', 'reset', 'import'] }).notNull(),
    snapshot: sealed('snapshot').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('profile_versions_user_id_version_unique').on(table.userId, table.version),
    check('profile_versions_cause_check', sql`${table.cause} in ('change', 'undo', 'restore', 'reset', 'import')`),
  ],
);
