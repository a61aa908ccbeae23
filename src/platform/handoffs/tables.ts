import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { conversations } from '../conversations/tables.ts';
import { createdAt, id, moment } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** Something that one app offers to take to another. Until the person accepts, nothing of it is anywhere else. */
export const handoffs = pgTable(
  'handoffs',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The slug of the app or bot that it leaves, and of the one that it would reach. */
    fromSlug: varchar('from_slug', { length: 100 }).notNull(),
    toSlug: varchar('to_slug', { length: 100 }).notNull(),
    intent: varchar('intent', { length: 100 }).notNull(),
    /** Where what it holds was said: gone with it, so that nothing of a removed conversation stays. */
    sourceConversationId: uuid('source_conversation_id').references(() => conversations.id, { onDelete: 'cascade' }),
    status: text('status', { enum: ['offered', 'accepted', 'refused'] })
      .notNull()
      .default('offered'),
    offer: sealed('offer').notNull(),
    /** What travelled: byte for byte what the person saw when they accepted. */
    sent: sealed('sent'),
    /** Where the person landed with it. */
    href: text('href'),
    createdAt: createdAt(),
    decidedAt: moment('decided_at'),
  },
  (table) => [
    index('idx_handoffs_user_id_created_at').on(table.userId, table.createdAt.desc(), table.id),
    index('idx_handoffs_source_conversation_id').on(table.sourceConversationId),
    check('handoffs_status_check', sql`${table.status} in ('offered', 'accepted', 'refused')`),
  ],
);

/** What a person did, where and when; never what they wrote. Recent activity and "sigue donde lo dejaste" read it. */
export const activity = pgTable(
  'activity',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The app or bot where it happened. */
    slug: varchar('slug', { length: 100 }).notNull(),
    /** What happened, as `<noun>.<participle>`: `protocol.finished`, `handoff.accepted`. */
    kind: varchar('kind', { length: 100 }).notNull(),
    /** The row that it is about, in the table that the kind implies. */
    subjectId: uuid('subject_id'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_activity_user_id_created_at').on(table.userId, table.createdAt.desc(), table.id),
    index('idx_activity_subject_id').on(table.subjectId),
  ],
);
