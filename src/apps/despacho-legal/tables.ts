import { index, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { users } from '#platform/auth/tables.ts';
import { createdAt, id, updatedAt } from '#platform/db/columns.ts';
import { sealed } from '#platform/vault/sealed-column.ts';

/** A person's legal matter. Its kind is sealed as well: that a case is a criminal one already says too much. */
export const legalCases = pgTable(
  'legal_cases',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    caseType: sealed('case_type'),
    title: sealed('title').notNull(),
    description: sealed('description'),
    status: varchar('status', { length: 50 }).notNull().default('active'),
    assignedIa: varchar('assigned_ia', { length: 100 }),
    documents: sealed('documents'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('idx_legal_cases_user_id').on(table.userId)],
);
