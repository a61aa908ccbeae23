import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { scenarioReaders, socialScenarios } from '../../tables.ts';

export type WrittenRow = typeof socialScenarios.$inferSelect;
type Columns = typeof socialScenarios.$inferInsert;

const mostListed = 200;

/** The situations that this professional writes, changed last first. */
export async function listWrittenRows(db: Db | Tx, authorId: string): Promise<WrittenRow[]> {
  const { userId, updatedAt, id } = socialScenarios;
  return db.select().from(socialScenarios).where(eq(userId, authorId)).orderBy(desc(updatedAt), id).limit(mostListed);
}

/** One of theirs; another's looks the same as what never was. */
export async function findWritten(db: Db | Tx, authorId: string, id: string): Promise<WrittenRow | undefined> {
  const [row] = await db.select().from(socialScenarios).where(own(authorId, id));
  return row;
}

/** The same, held until the transaction ends. */
export async function lockWritten(tx: Tx, authorId: string, id: string): Promise<WrittenRow | undefined> {
  const [row] = await tx.select().from(socialScenarios).where(own(authorId, id)).for('update');
  return row;
}

/** Writes one, once: the same id again writes nothing. */
export async function insertWritten(tx: Db | Tx, row: Columns): Promise<void> {
  await tx.insert(socialScenarios).values(row).onConflictDoNothing();
}

/** Changes one that is held. */
export async function updateWritten(tx: Tx, id: string, columns: Partial<Columns>): Promise<WrittenRow> {
  const [row] = await tx.update(socialScenarios).set(columns).where(eq(socialScenarios.id, id)).returning();
  if (!row) throw new Error('A situation that was held is gone');
  return row;
}

/** Removes one for good. Answers whether there was one. */
export async function deleteWritten(tx: Tx, authorId: string, id: string): Promise<boolean> {
  const gone = await tx.delete(socialScenarios).where(own(authorId, id)).returning({ id: socialScenarios.id });
  return gone.length === 1;
}

/** For whom these situations are, whether their permission still holds or not. */
export async function listReaderRows(db: Db | Tx, ids: readonly string[]): Promise<{ scenarioId: string; userId: string }[]> {
  if (ids.length === 0) return [];
  const { scenarioId, userId } = scenarioReaders;
  return db
    .select({ scenarioId, userId })
    .from(scenarioReaders)
    .where(inArray(scenarioId, [...ids]));
}

/** Makes somebody a reader. Answers whether they were none before. */
export async function insertReader(tx: Tx, row: { scenarioId: string; userId: string; createdAt: Date }): Promise<boolean> {
  const written = await tx.insert(scenarioReaders).values(row).onConflictDoNothing().returning({ id: scenarioReaders.id });
  return written.length === 1;
}

/** Makes somebody a reader no longer. Answers whether they were one. */
export async function deleteReader(tx: Tx, scenarioId: string, readerId: string): Promise<boolean> {
  const gone = await tx
    .delete(scenarioReaders)
    .where(and(eq(scenarioReaders.scenarioId, scenarioId), eq(scenarioReaders.userId, readerId)))
    .returning({ id: scenarioReaders.id });
  return gone.length === 1;
}

function own(authorId: string, id: string) {
  return and(eq(socialScenarios.id, id), eq(socialScenarios.userId, authorId));
}
