import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { users } from '../auth/tables.ts';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import { unlessBroken } from '../vault/unless-broken.ts';
import type { Seals, Vault } from '../vault/vault.ts';
import { NoticeBody } from './contract.ts';
import { notices } from './tables.ts';

/** A notice as it lies in the database, its body sealed. */
export type NoticeRow = typeof notices.$inferSelect;
type Marks = Partial<Pick<NoticeRow, 'toldAt' | 'isListed' | 'readAt' | 'dismissedAt' | 'mailState' | 'pushedAt'>>;

/** A thing to be told, by what makes it the same thing again. */
export type NewNotice = { personId: string; kind: string; key: string; dueAt: Date; body: NoticeBody; createdAt: Date };

/**
 * Writes a notice that waits for its time. One of the same kind and key that still waits is changed to this; one that was told
 * stays as it is. Answers the id of whichever is there now.
 */
export async function upsertNotice(tx: Tx, vault: Vault, { personId, kind, key, dueAt, body, createdAt }: NewNotice) {
  const seals = await vault.of(personId, tx);
  const keyIndex = keyIndexOf(seals, kind, key);
  const mine = and(eq(notices.userId, personId), eq(notices.keyIndex, keyIndex));
  const id = randomUUID();
  const [made] = await tx
    .insert(notices)
    .values({ id, userId: personId, kind, keyIndex, body: sealBody(seals, id, body), dueAt, createdAt })
    .onConflictDoNothing({ target: [notices.userId, notices.keyIndex] })
    .returning({ id: notices.id });
  if (made) return { id, isNew: true };
  const [known] = await tx.select({ id: notices.id, toldAt: notices.toldAt }).from(notices).where(mine).for('update');
  if (!known) throw new Error('A notice that was in the way is not there');
  if (known.toldAt === null)
    await tx
      .update(notices)
      .set({ dueAt, body: sealBody(seals, known.id, body) })
      .where(eq(notices.id, known.id));
  return { id: known.id, isNew: false };
}

/** Removes a notice that nobody was told of yet. Says whether there was one. */
export async function deleteWaiting(
  tx: Tx,
  vault: Vault,
  personId: string,
  kind: string,
  keys: readonly string[],
): Promise<number> {
  if (keys.length === 0) return 0;
  const seals = await vault.of(personId, tx);
  const indexes = keys.map((key) => keyIndexOf(seals, kind, key));
  const gone = await tx
    .delete(notices)
    .where(and(eq(notices.userId, personId), inArray(notices.keyIndex, indexes), isNull(notices.toldAt)))
    .returning({ id: notices.id });
  return gone.length;
}

/** Those whose time has come and of which nobody was told, the oldest first. */
export async function listDue(
  db: Db,
  at: Date,
  limit: number,
  after?: Cursor,
): Promise<{ id: string; personId: string; dueAt: Date }[]> {
  const further = after && or(gt(notices.dueAt, after.at), and(eq(notices.dueAt, after.at), gt(notices.id, after.id)));
  return db
    .select({ id: notices.id, personId: notices.userId, dueAt: notices.dueAt })
    .from(notices)
    .where(and(isNull(notices.toldAt), lte(notices.dueAt, at), further))
    .orderBy(asc(notices.dueAt), asc(notices.id))
    .limit(limit);
}

/** One notice, held until the transaction ends. With `unlessHeld`, nothing where somebody else holds it. */
export async function holdNotice(tx: Tx, id: string, { unlessHeld = false } = {}): Promise<NoticeRow | undefined> {
  const [row] = await tx
    .select()
    .from(notices)
    .where(eq(notices.id, id))
    .for('update', unlessHeld ? { skipLocked: true } : {});
  return row;
}

/** One notice of anybody, as it stands. */
export async function findNotice(db: Db | Tx, id: string): Promise<NoticeRow | undefined> {
  const [row] = await db.select().from(notices).where(eq(notices.id, id));
  return row;
}

/** Writes how a notice stands. */
export async function markNotice(tx: Db | Tx, id: string, marks: Marks): Promise<void> {
  await tx.update(notices).set(marks).where(eq(notices.id, id));
}

/** The same for a notice that this person was told of in their inbox; answers it, if it is theirs. */
export async function markOwn(db: Db, personId: string, id: string, marks: Marks): Promise<NoticeRow | undefined> {
  const [row] = await db
    .update(notices)
    .set(marks)
    .where(and(eq(notices.id, id), eq(notices.userId, personId), isNotNull(notices.toldAt)))
    .returning();
  return row;
}

/** A page of the inbox, newest first: what was told and not put away. */
export async function listInbox(db: Db, personId: string, limit: number, after?: Cursor): Promise<NoticeRow[]> {
  const earlier = after && and(lte(notices.toldAt, after.at), or(lt(notices.toldAt, after.at), lt(notices.id, after.id)));
  return db
    .select()
    .from(notices)
    .where(and(inInbox(personId), earlier))
    .orderBy(desc(notices.toldAt), desc(notices.id))
    .limit(limit);
}

/** How many of the inbox nobody has read. */
export async function countUnread(db: Db, personId: string): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notices)
    .where(and(inInbox(personId), isNull(notices.readAt)));
  return row?.unread ?? 0;
}

/** Marks as read all that was told until then. */
export async function markAllRead(db: Db, personId: string, until: Date, now: Date): Promise<void> {
  await db
    .update(notices)
    .set({ readAt: now })
    .where(and(inInbox(personId), isNull(notices.readAt), lte(notices.toldAt, until)));
}

/** What a digest speaks of: told, not read, not put away, and in no mail yet, the newest first. */
export async function listForDigest(tx: Tx, personId: string, limit: number): Promise<NoticeRow[]> {
  return tx.select().from(notices).where(forDigest(personId)).orderBy(desc(notices.toldAt), desc(notices.id)).limit(limit);
}

/** How many that are in all. */
export async function countForDigest(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.select({ waiting: count() }).from(notices).where(forDigest(personId));
  return row?.waiting ?? 0;
}

/** Once a digest was made, what waited for it waits no more, read or not: nobody is told the same twice. */
export async function settleDigest(tx: Tx, personId: string, toldUntil: Date): Promise<void> {
  await tx
    .update(notices)
    .set({ mailState: sql`case when ${notices.readAt} is null and ${notices.dismissedAt} is null then 'sent' else 'none' end` })
    .where(and(eq(notices.userId, personId), eq(notices.mailState, 'digest'), lte(notices.toldAt, toldUntil)));
}

/** Whether this person's account is open: who was closed out is written to no more. */
export async function isAccountOpen(tx: Tx, personId: string): Promise<boolean> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, personId), eq(users.isActive, true)));
  return found.length > 0;
}

/** What a notice says; nothing where the key of its person was destroyed. */
export async function openBody(vault: Vault, row: NoticeRow, db?: Db | Tx): Promise<NoticeBody | undefined> {
  const seals = await vault.of(row.userId, db);
  return unlessBroken(() => NoticeBody.parse(JSON.parse(seals.open(placeOf(row.id), row.body))));
}

const inInbox = (personId: string) =>
  and(eq(notices.userId, personId), isNotNull(notices.toldAt), eq(notices.isListed, true), isNull(notices.dismissedAt));

const forDigest = (personId: string) =>
  and(
    eq(notices.userId, personId),
    isNotNull(notices.toldAt),
    eq(notices.mailState, 'digest'),
    isNull(notices.readAt),
    isNull(notices.dismissedAt),
  );

function sealBody(seals: Seals, id: string, body: NoticeBody) {
  return seals.seal(placeOf(id), JSON.stringify(NoticeBody.parse(body)));
}

function keyIndexOf(seals: Seals, kind: string, key: string): string {
  return seals.blindIndex('notices.key', JSON.stringify([kind, key]));
}

function placeOf(row: string) {
  return { table: 'notices', column: 'body', row };
}
