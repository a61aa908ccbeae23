import { and, desc, eq, gt, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { applications } from '#platform/catalog/tables.ts';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { trainingSessions } from '../../tables.ts';

export type SessionRow = typeof trainingSessions.$inferSelect;
type Written = typeof trainingSessions.$inferInsert;

/** Writes a session, once: the same id again writes nothing. Answers whether it was written. */
export async function insertSession(tx: Tx, row: Omit<Written, 'appId'>, appSlug: string): Promise<boolean> {
  const [app] = await tx.select({ id: applications.id }).from(applications).where(eq(applications.slug, appSlug));
  const written = await tx
    .insert(trainingSessions)
    .values({ ...row, appId: app?.id ?? null })
    .onConflictDoNothing()
    .returning({ id: trainingSessions.id });
  return written.length === 1;
}

/** A person's session, or nothing: another's looks the same as what never was. */
export async function findSession(db: Db | Tx, personId: string, id: string): Promise<SessionRow | undefined> {
  const [row] = await db.select().from(trainingSessions).where(own(personId, id));
  return row;
}

/** The same, held until the transaction ends. */
export async function lockSession(tx: Tx, personId: string, id: string): Promise<SessionRow | undefined> {
  const [row] = await tx.select().from(trainingSessions).where(own(personId, id)).for('update');
  return row;
}

/** Changes a session that is held. */
export async function updateSession(tx: Tx, id: string, columns: Partial<Written>): Promise<SessionRow> {
  const [row] = await tx.update(trainingSessions).set(columns).where(eq(trainingSessions.id, id)).returning();
  if (!row) throw new Error('A session that was held is gone');
  return row;
}

/** A person's sessions, newest first: one more than `limit` when there are more. Trials are none. */
export async function listSessions(
  db: Db | Tx,
  personId: string,
  { limit, after, status }: { limit: number; after?: Cursor; status?: SessionRow['status'] },
): Promise<SessionRow[]> {
  const { createdAt, id } = trainingSessions;
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return db
    .select()
    .from(trainingSessions)
    .where(and(eq(trainingSessions.userId, personId), isPractice, status && eq(trainingSessions.status, status), older))
    .orderBy(sql`${createdAt} desc nulls last`, id)
    .limit(limit + 1);
}

/** Everything practised lately, newest first, for the figures: at most this many. */
export async function listForFigures(db: Db | Tx, personId: string, limit = 500): Promise<SessionRow[]> {
  return db
    .select()
    .from(trainingSessions)
    .where(and(eq(trainingSessions.userId, personId), isPractice))
    .orderBy(desc(trainingSessions.createdAt))
    .limit(limit);
}

/** Removes a session for good. Answers whether there was one. */
export async function deleteSession(tx: Tx, personId: string, id: string): Promise<boolean> {
  const gone = await tx.delete(trainingSessions).where(own(personId, id)).returning({ id: trainingSessions.id });
  return gone.length === 1;
}

/** Removes what a person tried of their own situations, but for this one. */
export async function deleteTrials(tx: Tx, personId: string, except: string): Promise<void> {
  const { userId, sessionType, id } = trainingSessions;
  await tx.delete(trainingSessions).where(and(eq(userId, personId), eq(sessionType, 'trial'), ne(id, except)));
}

/** A trial is its author's look at a situation that they write: nobody practised anything. */
const isPractice = or(isNull(trainingSessions.sessionType), ne(trainingSessions.sessionType, 'trial'));

function own(personId: string, id: string) {
  return and(eq(trainingSessions.id, id), eq(trainingSessions.userId, personId));
}
