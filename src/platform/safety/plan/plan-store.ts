import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Sealed } from '../../vault/vault.ts';
import { safetyPlans } from '../tables.ts';

export type PlanRow = typeof safetyPlans.$inferSelect;

/** The row of a person, if they ever wrote a plan. */
export async function findPlanRow(db: Db | Tx, personId: string): Promise<PlanRow | undefined> {
  const [row] = await db.select().from(safetyPlans).where(eq(safetyPlans.userId, personId));
  return row;
}

/** The row of a person, made with `empty` if there is none, held until the transaction ends. */
export async function lockPlanRow(tx: Tx, personId: string, empty: Sealed, now: Date): Promise<PlanRow> {
  await tx
    .insert(safetyPlans)
    .values({ userId: personId, content: empty, version: 0, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: safetyPlans.userId });
  const [row] = await tx.select().from(safetyPlans).where(eq(safetyPlans.userId, personId)).for('update');
  if (!row) throw new Error('A plan that was just made sure of is not there');
  return row;
}

/** Writes a plan that is held. */
export async function updatePlanRow(
  tx: Tx,
  personId: string,
  columns: { content: Sealed; version: number; updatedAt: Date },
): Promise<void> {
  await tx.update(safetyPlans).set(columns).where(eq(safetyPlans.userId, personId));
}
