import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, unique, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '../auth/tables.ts';
import { createdAt, id, moment, updatedAt } from '../db/columns.ts';
import { sealed } from '../vault/sealed-column.ts';
import { licenceStatuses, professions } from './core/professions.ts';

/** Companies and other bodies that people belong to. */
export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    name: varchar('name', { length: 255 }).notNull(),
    slug: varchar('slug', { length: 100 }).notNull().unique(),
    /** What for people belong to it. Until somebody says otherwise it is where they work, which allows the least. */
    kind: varchar('kind', { length: 20, enum: ['work', 'education', 'care', 'community'] })
      .notNull()
      .default('work'),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [check('organisations_kind_check', sql`${table.kind} in ('work', 'education', 'care', 'community')`)],
);

/** Who belongs to which, and whether they manage it. Who left keeps the row, with when. */
export const organisationMembers = pgTable(
  'organisation_members',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: varchar('role', { length: 20, enum: ['member', 'manager'] })
      .notNull()
      .default('member'),
    endedAt: moment('ended_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique('organisation_members_organisation_id_user_id_unique').on(table.organisationId, table.userId),
    index('idx_organisation_members_user_id').on(table.userId),
    check('organisation_members_role_check', sql`${table.role} in ('member', 'manager')`),
  ],
);

/** Somebody asked to join. Only a digest of the link is kept; the address is sealed and found by its blind index. */
export const organisationInvitations = pgTable(
  'organisation_invitations',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    email: sealed('email').notNull(),
    emailIndex: text('email_index').notNull(),
    role: varchar('role', { length: 20, enum: ['member', 'manager'] })
      .notNull()
      .default('member'),
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: uuid('invited_by').references(() => users.id, { onDelete: 'set null' }),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    withdrawnAt: moment('withdrawn_at'),
    createdAt: createdAt(),
  },
  (table) => [
    index('idx_organisation_invitations_organisation_id').on(table.organisationId),
    index('idx_organisation_invitations_email_index').on(table.emailIndex),
    check('organisation_invitations_role_check', sql`${table.role} in ('member', 'manager')`),
  ],
);

/** What a professional says they are, and whether an administrator has checked their licence. */
export const professionals = pgTable(
  'professionals',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    profession: varchar('profession', { length: 50, enum: professions }).notNull(),
    country: varchar('country', { length: 2 }).notNull(),
    licenceNumber: sealed('licence_number'),
    licenceAuthority: varchar('licence_authority', { length: 255 }),
    status: varchar('status', { length: 20, enum: licenceStatuses }).notNull().default('unchecked'),
    decidedBy: uuid('decided_by').references(() => users.id, { onDelete: 'set null' }),
    decidedAt: moment('decided_at'),
    reason: sealed('reason'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('idx_professionals_status').on(table.status, table.updatedAt),
    check('professionals_status_check', sql`${table.status} in ('unchecked', 'asked', 'verified', 'refused')`),
  ],
);
