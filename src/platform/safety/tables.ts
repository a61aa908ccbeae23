import { sql } from 'drizzle-orm';
import { boolean, char, check, date, index, integer, jsonb, pgTable, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/**
 * A moment of danger or of much weight, from the message that told of it until it is closed. What it was about, and the words that
 * led to it, are sealed with its person's key; what it was said in may be gone before it.
 */
export const safetyEpisodes = pgTable(
  'safety_episodes',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    conversationId: uuid('conversation_id'),
    state: varchar('state', {
      length: 20,
      enum: ['detected', 'acknowledged', 'resources-shown', 'chosen', 'follow-up', 'closed'],
    })
      .notNull()
      .default('detected'),
    /** Its level, kind, rule and words, and what its person chose: the row itself does not tell a hard moment from a danger. */
    about: sealed('about').notNull(),
    misunderstoodTimes: integer('misunderstood_times').notNull().default(0),
    followUpAt: moment('follow_up_at'),
    closedAt: moment('closed_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_safety_episodes_user_id').on(table.userId, table.createdAt),
    index('idx_safety_episodes_follow_up_at').on(table.followUpAt),
    // One at a time: what comes while an episode is open belongs to it, and may make it graver.
    uniqueIndex('safety_episodes_open_unique').on(table.userId).where(sql`${table.closedAt} is null`),
    check(
      'safety_episodes_state_check',
      sql`${table.state} in ('detected', 'acknowledged', 'resources-shown', 'chosen', 'follow-up', 'closed')`,
    ),
  ],
);

/** What happened in an episode, step by step; only ever added to. */
export const safetyEpisodeSteps = pgTable(
  'safety_episode_steps',
  {
    id: id(),
    episodeId: uuid('episode_id')
      .notNull()
      .references(() => safetyEpisodes.id, { onDelete: 'cascade' }),
    step: varchar('step', { length: 30 }).notNull(),
    details: sealed('details'),
    createdAt: createdAt(),
  },
  (table) => [index('idx_safety_episode_steps_episode_id').on(table.episodeId, table.createdAt)],
);

/** How many episodes there were on a day, by level, kind, country, and how they ended. It knows no person. */
export const safetyTallies = pgTable(
  'safety_tallies',
  {
    id: id(),
    day: date('day', { mode: 'string' }).notNull(),
    level: varchar('level', { length: 20 }).notNull(),
    kind: varchar('kind', { length: 30 }).notNull(),
    country: char('country', { length: 2 }).notNull(),
    event: varchar('event', { length: 30 }).notNull(),
    count: integer('count').notNull().default(0),
    /** The sum of what took time in this event, to tell a mean. */
    seconds: integer('seconds').notNull().default(0),
  },
  (table) => [uniqueIndex('safety_tallies_unique').on(table.day, table.level, table.kind, table.country, table.event)],
);

/** A person's own plan for a hard moment. */
export const safetyPlans = pgTable('safety_plans', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  content: sealed('content').notNull(),
  version: integer('version').notNull().default(1),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

/** Somebody whom a person chose beforehand, and who may be told in a hard moment, each time only if the person says so. */
export const trustedContacts = pgTable(
  'trusted_contacts',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    contact: sealed('contact').notNull(),
    position: integer('position').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_trusted_contacts_user_id').on(table.userId, table.position)],
);

/** What administrators changed of the help lines that come with the program; only ever added to. The newest of a line counts. */
export const helpLineChanges = pgTable(
  'help_line_changes',
  {
    id: id(),
    country: char('country', { length: 2 }).notNull(),
    lineKey: varchar('line_key', { length: 80 }).notNull(),
    line: jsonb('line').notNull(),
    isShown: boolean('is_shown').notNull().default(true),
    changedBy: uuid('changed_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (table) => [index('idx_help_line_changes_country').on(table.country, table.lineKey, table.createdAt)],
);

/** A sentence of a bot that was held back before anybody read it, and why. */
export const heldSentences = pgTable(
  'held_sentences',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    conversationId: uuid('conversation_id'),
    botSlug: varchar('bot_slug', { length: 100 }).notNull(),
    modelId: varchar('model_id', { length: 200 }),
    fault: varchar('fault', { length: 30 }).notNull(),
    sentence: sealed('sentence').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_held_sentences_user_id').on(table.userId, table.createdAt),
    index('idx_held_sentences_created_at').on(table.createdAt),
  ],
);

/** Somebody says that the program did harm, or might have. Their words are for those who review it. */
export const incidentReports = pgTable(
  'incident_reports',
  {
    id: id(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    kind: varchar('kind', {
      length: 30,
      enum: ['missed-danger', 'false-alarm', 'harmful-reply', 'wrong-line', 'other'],
    }).notNull(),
    words: sealed('words').notNull(),
    messageId: uuid('message_id'),
    status: varchar('status', { length: 20, enum: ['open', 'reviewed', 'closed'] })
      .notNull()
      .default('open'),
    answer: sealed('answer'),
    reviewedBy: uuid('reviewed_by').references(() => users.id, { onDelete: 'set null' }),
    reviewedAt: moment('reviewed_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_incident_reports_status').on(table.status, table.createdAt),
    index('idx_incident_reports_user_id').on(table.userId, table.createdAt),
    check(
      'incident_reports_kind_check',
      sql`${table.kind} in ('missed-danger', 'false-alarm', 'harmful-reply', 'wrong-line', 'other')`,
    ),
    check('incident_reports_status_check', sql`${table.status} in ('open', 'reviewed', 'closed')`),
  ],
);
