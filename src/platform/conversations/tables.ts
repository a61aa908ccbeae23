import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { bots } from '../catalog/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';

/** A person's conversation with a bot. `next_seq` numbers its messages; `run` is the guided run under way. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    botId: uuid('bot_id')
      .notNull()
      .references(() => bots.id, { onDelete: 'restrict' }),
    appContext: varchar('app_context', { length: 100 }),
    title: sealed('title'),
    titleSource: text('title_source', { enum: ['job', 'person'] }),
    nextSeq: integer('next_seq').notNull().default(1),
    run: sealed('run'),
    draft: sealed('draft'),
    draftUpdatedAt: moment('draft_updated_at'),
    deletedAt: moment('deleted_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_conversations_user_id').on(table.userId),
    index('idx_conversations_user_id_updated_at').on(table.userId, table.updatedAt.desc(), table.id),
    // Read backwards it is the list of a person, newest first; the one above puts nulls last and so serves no such order.
    index('idx_conversations_user_id_recent').on(table.userId, table.updatedAt, table.id),
    check('conversations_title_source_check', sql`${table.titleSource} in ('job', 'person')`),
  ],
);

/**
 * What was said, in order. A message sent twice with the same `client_message_id` is one message. `is_stemmed` says that it can be
 * found by its words as they are now: whoever changes them says that it cannot.
 */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    senderType: varchar('sender_type', { length: 20, enum: ['user', 'bot'] }).notNull(),
    content: sealed('content').notNull(),
    metadata: sealed('metadata'),
    clientMessageId: uuid('client_message_id'),
    isStemmed: boolean('is_stemmed').notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_messages_conversation_id').on(table.conversationId),
    // As small as what is still to be made findable: next to nothing, most of the time.
    index('idx_messages_unstemmed').on(table.conversationId, table.seq).where(sql`not ${table.isStemmed}`),
    unique('messages_conversation_id_seq_unique').on(table.conversationId, table.seq),
    unique('messages_conversation_id_client_message_id_unique').on(table.conversationId, table.clientMessageId),
    check('messages_sender_type_check', sql`${table.senderType} in ('user', 'bot')`),
  ],
);

/** A reply being written, and how it ended. Its lease runs out when the node writing it dies, so another can close it. */
export const generations = pgTable(
  'generations',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userMessageId: uuid('user_message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    messageId: uuid('message_id'),
    status: varchar('status', { length: 20, enum: ['running', 'complete', 'stopped', 'interrupted'] })
      .notNull()
      .default('running'),
    nodeId: text('node_id'),
    leaseUntil: moment('lease_until'),
    createdAt: createdAt(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('idx_generations_status_lease_until').on(table.status, table.leaseUntil),
    index('idx_generations_conversation_id').on(table.conversationId),
    index('idx_generations_user_message_id').on(table.userMessageId),
    // Read backwards it gives a conversation's newest reply, however many there are.
    index('idx_generations_conversation_id_recent').on(table.conversationId, table.createdAt, table.id),
    index('idx_generations_message_id').on(table.messageId, table.createdAt),
    check('generations_status_check', sql`${table.status} in ('running', 'complete', 'stopped', 'interrupted')`),
  ],
);

/** By which words a message is found: keyed digests of their stems, so that the table says nothing without the person's key. */
export const messageStems = pgTable(
  'message_stems',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    stem: text('stem').notNull(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ name: 'message_stems_pkey', columns: [table.userId, table.stem, table.messageId] }),
    index('idx_message_stems_message_id').on(table.messageId),
  ],
);
