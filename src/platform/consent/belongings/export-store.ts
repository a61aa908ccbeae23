import { and, desc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { dataExports } from '../tables.ts';

export type ExportRow = typeof dataExports.$inferSelect;

const underWay = ['queued', 'running'] as const;

/** The copy of a person that is still to come, if there is one. */
export async function findExportUnderWay(db: Db | Tx, personId: string): Promise<ExportRow | undefined> {
  const [row] = await db
    .select()
    .from(dataExports)
    .where(and(eq(dataExports.userId, personId), inArray(dataExports.status, [...underWay])))
    .limit(1);
  return row;
}

/** Writes down that a person asked for a copy. */
export async function insertExport(tx: Tx, row: { id: string; userId: string; createdAt: Date }): Promise<void> {
  await tx.insert(dataExports).values(row);
}

/** A copy by its id: of this person only. */
export async function findExport(db: Db, id: string, personId: string): Promise<ExportRow | undefined> {
  const [row] = await db
    .select()
    .from(dataExports)
    .where(and(eq(dataExports.id, id), eq(dataExports.userId, personId)));
  return row;
}

/** A copy by its id, whosever it is: for the job that makes it. */
export async function getExport(db: Db, id: string): Promise<ExportRow | undefined> {
  const [row] = await db.select().from(dataExports).where(eq(dataExports.id, id));
  return row;
}

/** The copies of a person, the newest first. */
export async function listExports(db: Db, personId: string): Promise<ExportRow[]> {
  return db.select().from(dataExports).where(eq(dataExports.userId, personId)).orderBy(desc(dataExports.createdAt)).limit(20);
}

/** Changes a copy that is still to come. Says `false` where it is not: it was cancelled, or its person is gone. */
export async function changeExport(db: Db | Tx, id: string, change: Partial<typeof dataExports.$inferInsert>): Promise<boolean> {
  const changed = await db
    .update(dataExports)
    .set(change)
    .where(and(eq(dataExports.id, id), inArray(dataExports.status, [...underWay])))
    .returning({ id: dataExports.id });
  return changed.length > 0;
}

/** Marks a copy as gone whatever it was. */
export async function markGone(db: Db, id: string, personId: string): Promise<boolean> {
  const changed = await db
    .update(dataExports)
    .set({ status: 'gone' })
    .where(and(eq(dataExports.id, id), eq(dataExports.userId, personId), eq(dataExports.status, 'ready')))
    .returning({ id: dataExports.id });
  return changed.length > 0;
}

/** Marks the copies whose day is over, and says which. */
export async function expireExports(db: Db, now: Date): Promise<string[]> {
  const gone = await db
    .update(dataExports)
    .set({ status: 'gone' })
    .where(and(eq(dataExports.status, 'ready'), isNotNull(dataExports.expiresAt), lte(dataExports.expiresAt, now)))
    .returning({ id: dataExports.id });
  return gone.map(({ id }) => id);
}

/** Those of these copies whose file is still wanted. */
export async function listWantedFiles(db: Db, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const wanted = await db
    .select({ id: dataExports.id })
    .from(dataExports)
    .where(and(inArray(dataExports.id, ids), inArray(dataExports.status, [...underWay, 'ready'])));
  return wanted.map(({ id }) => id);
}
