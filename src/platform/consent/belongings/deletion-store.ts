import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { personKeys, sessions, users } from '../../auth/tables.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { rows } from '../../db/rows.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { deletionRequests, tombstones } from '../tables.ts';
import { ForgetPerson } from './jobs.ts';

export type DeletionRow = typeof deletionRequests.$inferSelect;
export type TombstoneRow = typeof tombstones.$inferSelect;

/** The request of a person that still counts. */
export async function findOpenRequest(db: Db | Tx, personId: string): Promise<DeletionRow | undefined> {
  const [row] = await db
    .select()
    .from(deletionRequests)
    .where(and(eq(deletionRequests.userId, personId), isNull(deletionRequests.cancelledAt)));
  return row;
}

/** A request by its id, taken back or not. */
export async function findRequest(db: Db, id: string): Promise<DeletionRow | undefined> {
  const [row] = await db.select().from(deletionRequests).where(eq(deletionRequests.id, id));
  return row;
}

/** Whether a request still counts; who would take it back waits until the transaction ends. */
export async function holdRequest(tx: Tx, id: string): Promise<boolean> {
  const found = await tx
    .select({ id: deletionRequests.id })
    .from(deletionRequests)
    .where(and(eq(deletionRequests.id, id), isNull(deletionRequests.cancelledAt)))
    .for('update');
  return found.length > 0;
}

/** Writes a request. A person has one that counts at most. */
export async function insertRequest(tx: Tx, row: Omit<DeletionRow, 'cancelledAt'>): Promise<void> {
  await tx.insert(deletionRequests).values(row);
}

/** Takes a request back. Says whether there was one to take back. */
export async function cancelRequest(db: Db | Tx, id: string, now: Date): Promise<boolean> {
  const cancelled = await db
    .update(deletionRequests)
    .set({ cancelledAt: now })
    .where(and(eq(deletionRequests.id, id), isNull(deletionRequests.cancelledAt)))
    .returning({ id: deletionRequests.id });
  return cancelled.length > 0;
}

/** In which language a request was made: as long as the work that waits for its day says so. */
export async function findAskedLanguage(db: Db, id: string): Promise<Language | undefined> {
  const found = await db.execute(sql`
    select data->>'language' as language from jobs.job where name = ${ForgetPerson.name} and data->>'requestId' = ${id}`);
  return rows<{ language: Language }>(found)[0]?.language;
}

/** The requests whose time has come. */
export async function listDueRequests(db: Db, now: Date): Promise<DeletionRow[]> {
  return db
    .select()
    .from(deletionRequests)
    .where(and(isNull(deletionRequests.cancelledAt), lte(deletionRequests.dueAt, now)))
    .limit(100);
}

/** Whether a person has signed in since. */
export async function hasSignedInSince(db: Db | Tx, personId: string, since: Date): Promise<boolean> {
  const [later] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), gt(sessions.createdAt, since)))
    .limit(1);
  return later !== undefined;
}

/** Keeps a tombstone; the first one of a person stays as it was. */
export async function insertTombstone(tx: Db | Tx, row: TombstoneRow): Promise<void> {
  await tx.insert(tombstones).values(row).onConflictDoNothing();
}

/** The tombstone of somebody who was forgotten. */
export async function findTombstone(db: Db | Tx, personId: string): Promise<TombstoneRow | undefined> {
  const [row] = await db.select().from(tombstones).where(eq(tombstones.userId, personId));
  return row;
}

/** Everybody who was forgotten. */
export async function listTombstones(db: Db): Promise<TombstoneRow[]> {
  return db.select().from(tombstones);
}

/** Those of these people of whom something is there again: their account, or a key that opens what they wrote. */
export async function listReturned(db: Db, personIds: string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const ids = sql`${sql.param(personIds)}::uuid[]`;
  const accounts = await db.select({ id: users.id }).from(users).where(sql`${users.id} = any(${ids})`);
  const keys = await db
    .select({ id: personKeys.userId })
    .from(personKeys)
    .where(and(sql`${personKeys.userId} = any(${ids})`, sql`${personKeys.wrapped} <> ''`));
  return [...new Set([...accounts, ...keys].map(({ id }) => id))];
}

/** The account of a person, held until the transaction ends: what is sealed of it, and by what it is found. */
export async function holdAccount(tx: Tx, personId: string) {
  const [row] = await tx
    .select({ email: users.email, emailIndex: users.emailIndex })
    .from(users)
    .where(eq(users.id, personId))
    .for('update');
  return row;
}

/** The sessions of a person, ended ones too. */
export async function listSessionIds(tx: Tx, personId: string): Promise<string[]> {
  const found = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(inArray(sessions.userId, [personId]));
  return found.map(({ id }) => id);
}
