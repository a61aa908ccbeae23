import { index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** A thought noted in a moment so that nobody has to remember it (a11y/A9). Sent twice with the same client id it is one note. */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    clientNoteId: uuid('client_note_id').notNull(),
    content: sealed('content').notNull(),
    doneAt: moment('done_at'),
    deletedAt: moment('deleted_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('notes_user_id_client_note_id_unique').on(table.userId, table.clientNoteId),
    index('idx_notes_user_id_created_at').on(table.userId, table.createdAt.desc(), table.id),
  ],
);

/** The places that a person keeps at hand, in their own order. `place` is an address inside the product. */
export const favourites = pgTable(
  'favourites',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    place: text('place').notNull(),
    position: integer('position').notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ name: 'favourites_pkey', columns: [table.userId, table.place] })],
);

/** What a professional has agreed with somebody who let them in. */
export const appointments = pgTable(
  'appointments',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    withUserId: uuid('with_user_id').references(() => users.id, { onDelete: 'set null' }),
    title: sealed('title').notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    cancelledAt: moment('cancelled_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_appointments_user_id_starts_at').on(table.userId, table.startsAt),
    index('idx_appointments_with_user_id_starts_at').on(table.withUserId, table.startsAt),
  ],
);

/** Texts that a professional writes once and uses often. */
export const practiceTemplates = pgTable(
  'practice_templates',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: sealed('name').notNull(),
    body: sealed('body').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_practice_templates_user_id').on(table.userId, table.createdAt)],
);
