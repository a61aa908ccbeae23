import { and, desc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { scenarioReaders, socialScenarios } from '../../tables.ts';

export type ScenarioRow = typeof socialScenarios.$inferSelect;

/** Situations that professionals wrote for this person and finished. Whether their permission still holds is asked elsewhere. */
export async function listForReader(db: Db | Tx, personId: string): Promise<ScenarioRow[]> {
  const rows = await db
    .select({ row: socialScenarios })
    .from(scenarioReaders)
    .innerJoin(socialScenarios, eq(socialScenarios.id, scenarioReaders.scenarioId))
    .where(and(eq(scenarioReaders.userId, personId), eq(socialScenarios.status, 'ready')))
    .orderBy(desc(socialScenarios.updatedAt))
    .limit(200);
  return rows.map(({ row }) => row);
}
