import { and, desc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { rows } from '../db/rows.ts';
import type { Sealed } from '../vault/vault.ts';
import { files } from './tables.ts';

export type FileRow = typeof files.$inferSelect;
type NewFile = { id: string; userId: string; purpose: string; name: Sealed; bytes: number; expiresAt: Date; createdAt: Date };

/** Takes room for a file that is to come, if with it their person keeps no more than this; says whether there was. */
export async function reserveFile(tx: Tx, file: NewFile, mostBytes: number): Promise<boolean> {
  // Until the transaction ends nobody else takes room for this person: the next one counts what this one took.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`files ${file.userId}`}, 0))`);
  const kept = await tx.execute(sql`
    insert into files (id, user_id, purpose, name, bytes, expires_at, created_at)
    select ${file.id}::uuid, ${file.userId}::uuid, ${file.purpose}, ${file.name}, ${file.bytes}::bigint,
           ${file.expiresAt.toISOString()}::timestamptz, ${file.createdAt.toISOString()}::timestamptz
     where (select coalesce(sum(bytes), 0) from files where user_id = ${file.userId}::uuid) + ${file.bytes}::bigint <= ${mostBytes}::bigint
    returning id::text`);
  return rows(kept).length > 0;
}

/** Writes how receiving ended. `undefined` where the file is not awaited any more: it was removed, or its person is gone. */
export async function settleFile(
  db: Db,
  id: string,
  ended: { status: 'ready'; contentType: string; bytes: number } | { status: 'quarantined'; bytes: 0 },
): Promise<FileRow | undefined> {
  const [row] = await db
    .update(files)
    .set(ended)
    .where(and(eq(files.id, id), eq(files.status, 'receiving')))
    .returning();
  return row;
}

/** Whether a file is still to come: nobody removed it meanwhile. */
export async function isReceiving(db: Db, id: string): Promise<boolean> {
  const found = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.id, id), eq(files.status, 'receiving')));
  return found.length > 0;
}

/** A file by its id: of this person only. */
export async function findFile(db: Db | Tx, id: string, personId: string): Promise<FileRow | undefined> {
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), eq(files.userId, personId)));
  return row;
}

/** The files of a person, the newest first, after the one that `before` names. */
export async function listFiles(
  db: Db,
  personId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<FileRow[]> {
  const place = sql`(select created_at, id from files where id = ${before ?? null}::uuid and user_id = ${personId}::uuid)`;
  return db
    .select()
    .from(files)
    .where(and(eq(files.userId, personId), before ? sql`(${files.createdAt}, ${files.id}) < ${place}` : undefined))
    .orderBy(desc(files.createdAt), desc(files.id))
    .limit(limit);
}

/** The ids of everything a person gave. */
export async function listFileIds(tx: Tx, personId: string): Promise<string[]> {
  const found = await tx.select({ id: files.id }).from(files).where(eq(files.userId, personId));
  return found.map(({ id }) => id);
}

/** Removes the row of a file, of this person where it is said; whether it was there. */
export async function deleteFile(db: Db, id: string, personId?: string): Promise<boolean> {
  const gone = await db
    .delete(files)
    .where(and(eq(files.id, id), personId === undefined ? undefined : eq(files.userId, personId)))
    .returning({ id: files.id });
  return gone.length > 0;
}

/** Removes the rows whose day is over, and those that nobody has finished since `begunBefore`. Answers their ids. */
export async function deleteExpired(db: Db, now: Date, begunBefore: Date): Promise<string[]> {
  const unfinished = and(eq(files.status, 'receiving'), lte(files.createdAt, begunBefore));
  const gone = await db
    .delete(files)
    .where(or(lte(files.expiresAt, now), unfinished))
    .returning({ id: files.id });
  return gone.map(({ id }) => id);
}

/** Which of these ids have a row whose contents are wanted. */
export async function listWanted(db: Db, ids: string[]): Promise<string[]> {
  const wanted = await db
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, ids), inArray(files.status, ['receiving', 'ready'])));
  return wanted.map(({ id }) => id);
}
