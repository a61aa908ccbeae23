import { boolean, pgTable, uuid } from 'drizzle-orm/pg-core';
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
  onboarded: boolean('onboarded').notNull().default(false),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});
