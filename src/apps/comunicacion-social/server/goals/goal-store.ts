import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { socialGoals } from '../../tables.ts';

export type GoalRow = typeof socialGoals.$inferSelect;
type Written = typeof socialGoals.$inferInsert;

/** A person's goals, in the order in which they were written. */
export async function listGoalRows(db: Db | Tx, personId: string): Promise<GoalRow[]> {
  const { userId, createdAt, id } = socialGoals;
  return db.select().from(socialGoals).where(eq(userId, personId)).orderBy(asc(createdAt), asc(id)).limit(200);
}

/** One of them, held until the transaction ends; another's looks the same as what never was. */
export async function lockGoal(tx: Tx, personId: string, id: string): Promise<GoalRow | undefined> {
  const [row] = await tx.select().from(socialGoals).where(own(personId, id)).for('update');
  return row;
}

/** Writes a goal once: the same id again writes nothing. Answers whether it was written. */
export async function insertGoal(tx: Db | Tx, row: Written): Promise<boolean> {
  const written = await tx.insert(socialGoals).values(row).onConflictDoNothing().returning({ id: socialGoals.id });
  return written.length === 1;
}

/** Writes a goal that is held anew. */
export async function updateGoal(tx: Tx, personId: string, id: string, columns: Partial<Written>): Promise<GoalRow> {
  const [row] = await tx.update(socialGoals).set(columns).where(own(personId, id)).returning();
  if (!row) throw new Error('A goal that was held is gone');
  return row;
}

/** Removes a goal for good. Answers whether there was one. */
export async function deleteGoal(tx: Db | Tx, personId: string, id: string): Promise<boolean> {
  const gone = await tx.delete(socialGoals).where(own(personId, id)).returning({ id: socialGoals.id });
  return gone.length === 1;
}

function own(personId: string, id: string) {
  return and(eq(socialGoals.id, id), eq(socialGoals.userId, personId));
}
