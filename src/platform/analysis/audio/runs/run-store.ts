import { and, count, desc, eq, inArray, lt, or } from 'drizzle-orm';
import type { Cursor } from '../../../db/cursor.ts';
import type { Db, Tx } from '../../../db/open-database.ts';
import { analysisRuns as runs } from '../../tables.ts';

export type RunRow = typeof runs.$inferSelect;
type Change = Partial<Pick<RunRow, 'status' | 'progress' | 'analysisId' | 'problem'>>;

const isOpen = inArray(runs.status, ['queued', 'running']);

/** Writes down that a person asked for a look at a file. */
export async function insertRun(
  tx: Tx,
  row: Pick<RunRow, 'id' | 'userId' | 'fileId' | 'conversationId' | 'createdAt'>,
): Promise<void> {
  await tx.insert(runs).values({ ...row, updatedAt: row.createdAt });
}

/** The run of a person for this file that is still to come, or came. */
export async function findRunOf(db: Db | Tx, personId: string, fileId: string): Promise<RunRow | undefined> {
  const [row] = await db
    .select()
    .from(runs)
    .where(and(eq(runs.userId, personId), eq(runs.fileId, fileId)))
    .limit(1);
  return row;
}

/** A run by its id: of this person only. */
export async function findRun(db: Db, personId: string, id: string): Promise<RunRow | undefined> {
  const [row] = await db
    .select()
    .from(runs)
    .where(and(eq(runs.id, id), eq(runs.userId, personId)));
  return row;
}

/** A run by its id, whosever it is: for the job that does it. */
export async function getRun(db: Db, id: string): Promise<RunRow | undefined> {
  const [row] = await db.select().from(runs).where(eq(runs.id, id));
  return row;
}

/** How many runs of a person are not over. */
export async function countOpenRuns(tx: Tx, personId: string): Promise<number> {
  const [open] = await tx
    .select({ many: count() })
    .from(runs)
    .where(and(eq(runs.userId, personId), isOpen));
  return open?.many ?? 0;
}

/** The runs of a person, newest first: one more than `limit` when there are more. */
export async function listRuns(
  db: Db,
  personId: string,
  { limit, after }: { limit: number; after?: Cursor | undefined },
): Promise<RunRow[]> {
  const older = after && or(lt(runs.createdAt, after.at), and(eq(runs.createdAt, after.at), lt(runs.id, after.id)));
  return db
    .select()
    .from(runs)
    .where(and(eq(runs.userId, personId), older))
    .orderBy(desc(runs.createdAt), desc(runs.id))
    .limit(limit + 1);
}

/** Changes a run that is not over. Says `false` where it is: it was cancelled, or its person is gone. */
export async function changeRun(db: Db | Tx, id: string, updatedAt: Date, change: Change): Promise<boolean> {
  const changed = await db
    .update(runs)
    .set({ ...change, updatedAt })
    .where(and(eq(runs.id, id), isOpen))
    .returning({ id: runs.id });
  return changed.length > 0;
}

/** Fails the runs that are not over and that nobody touched since this moment. Answers them. */
export async function failRunsBefore(db: Db, before: Date, updatedAt: Date, problem: string): Promise<RunRow[]> {
  return db
    .update(runs)
    .set({ status: 'failed', problem, updatedAt })
    .where(and(isOpen, lt(runs.updatedAt, before)))
    .returning();
}
