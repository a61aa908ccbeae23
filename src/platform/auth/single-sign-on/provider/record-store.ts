import { createHash } from 'node:crypto';
import { and, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../../db/open-database.ts';
import { sealsOf } from '../../../vault/seals-of.ts';
import { unlessBroken } from '../../../vault/unless-broken.ts';
import type { Sealed, Vault } from '../../../vault/vault.ts';
import { oidcRecords } from '../tables.ts';

type Stored = { db: Db; vault: Vault };

/** What is remembered between two requests. Where it has a person, it is sealed for them. */
export type KeptRecord = {
  /** The digest by which it is found. */
  name: string;
  kind: string;
  payload: Record<string, unknown>;
  userId: string | null;
  sessionId: string | null;
  consumedAt: Date | null;
};

export type NewRecord = Omit<KeptRecord, 'name' | 'consumedAt'> & {
  id: string;
  grantId?: string | undefined;
  uid?: string | undefined;
  expiresAt: Date | null;
};

/** What a code or a token is found by: whoever reads this table can use none of them. */
export function digestOf(kind: string, id: string): string {
  return createHash('sha256').update(`${kind} ${id}`).digest('base64url');
}

/** Writes a record, or writes it anew. */
export async function keepRecord({ db, vault }: { db: Db | Tx; vault: Vault }, record: NewRecord): Promise<void> {
  const { kind, payload, userId, sessionId, expiresAt } = record;
  const name = digestOf(kind, record.id);
  const seals = await sealsOf(vault, userId, db);
  const sealed = seals.seal(placeOf(name), JSON.stringify(payload));
  const grantId = record.grantId === undefined ? null : digestOf('Grant', record.grantId);
  const written = { payload: sealed, grantId, uid: record.uid ?? null, userId, sessionId, expiresAt };
  await db
    .insert(oidcRecords)
    .values({ id: name, kind, ...written })
    .onConflictDoUpdate({ target: [oidcRecords.kind, oidcRecords.id], set: written });
}

/** The record that goes by this id. */
export async function findRecord(stored: Stored, kind: string, id: string): Promise<KeptRecord | undefined> {
  const [row] = await select(stored.db)
    .where(and(eq(oidcRecords.kind, kind), eq(oidcRecords.id, digestOf(kind, id))))
    .limit(1);
  return row && openRow(stored, row);
}

/** The newest record with this second name. */
export async function findRecordByUid(stored: Stored, kind: string, uid: string): Promise<KeptRecord | undefined> {
  const [row] = await select(stored.db)
    .where(and(eq(oidcRecords.kind, kind), eq(oidcRecords.uid, uid)))
    .orderBy(desc(oidcRecords.createdAt), oidcRecords.id)
    .limit(1);
  return row && openRow(stored, row);
}

/** All records of one kind that are a person's, newest first. */
export async function listRecordsOf(stored: Stored, kind: string, userId: string): Promise<KeptRecord[]> {
  const found = await select(stored.db)
    .where(and(eq(oidcRecords.kind, kind), eq(oidcRecords.userId, userId)))
    .orderBy(desc(oidcRecords.createdAt), oidcRecords.id);
  const opened = await Promise.all(found.map((row) => openRow(stored, row)));
  return opened.filter((record) => record !== undefined);
}

/** Marks a record as used, once: of several who ask at the same time one is answered `true`. */
export async function consumeRecord(db: Db, kind: string, id: string, now: Date): Promise<boolean> {
  const used = await db
    .update(oidcRecords)
    .set({ consumedAt: now })
    .where(and(eq(oidcRecords.kind, kind), eq(oidcRecords.id, digestOf(kind, id)), isNull(oidcRecords.consumedAt)))
    .returning({ id: oidcRecords.id });
  return used.length > 0;
}

/** Removes one record. */
export async function deleteRecord(db: Db | Tx, kind: string, id: string): Promise<void> {
  await db.delete(oidcRecords).where(and(eq(oidcRecords.kind, kind), eq(oidcRecords.id, digestOf(kind, id))));
}

/** Removes what was given out under a grant: of every session, or of one. */
export async function deleteGiven(db: Db | Tx, grantId: string, only: { kind?: string; sessionId?: string } = {}): Promise<void> {
  await db
    .delete(oidcRecords)
    .where(
      and(
        eq(oidcRecords.grantId, digestOf('Grant', grantId)),
        only.kind === undefined ? undefined : eq(oidcRecords.kind, only.kind),
        only.sessionId === undefined ? undefined : eq(oidcRecords.sessionId, only.sessionId),
      ),
    );
}

/** Removes what a session was given. What a person allows stays: it is asked once, not once per session. */
export async function deleteOfSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.delete(oidcRecords).where(eq(oidcRecords.sessionId, sessionId));
}

/** Removes what has run out; says how much. */
export async function deleteExpired(db: Db, now: Date): Promise<number> {
  const gone = await db.delete(oidcRecords).where(lt(oidcRecords.expiresAt, now)).returning({ id: oidcRecords.id });
  return gone.length;
}

/** So many ended sign-ons are taken in one transaction. */
const mostTaken = 100;

/**
 * The sign-ons whose session does not count any more, held by this transaction alone: who else looks passes them over. With
 * `sessionIds` only those are looked at. `mayBeMore` says that it took as many as one look takes.
 */
export async function takeEndedSignOns(
  tx: Tx,
  { vault }: { vault: Vault },
  now: Date,
  sessionIds?: string[],
): Promise<{ signOns: KeptRecord[]; mayBeMore: boolean }> {
  const found = await select(tx)
    .where(
      and(
        eq(oidcRecords.kind, 'Session'),
        sessionIds ? inArray(oidcRecords.sessionId, sessionIds) : sql`${oidcRecords.sessionId} is not null`,
        sql`not exists (
          select 1 from sessions s join users u on u.id = s.user_id
          where s.id = ${oidcRecords.sessionId} and s.revoked_at is null and s.expires_at > ${now.toISOString()}::timestamptz and u.is_active
        )`,
      ),
    )
    .limit(mostTaken)
    .for('update', { skipLocked: true });
  const signOns: KeptRecord[] = [];
  for (const row of found) {
    const record = await openRow({ vault }, row, tx);
    if (record) signOns.push(record);
    else await tx.delete(oidcRecords).where(and(eq(oidcRecords.kind, row.kind), eq(oidcRecords.id, row.name)));
  }
  return { signOns, mayBeMore: found.length === mostTaken };
}

function select(db: Db | Tx) {
  return db
    .select({
      name: oidcRecords.id,
      kind: oidcRecords.kind,
      payload: oidcRecords.payload,
      userId: oidcRecords.userId,
      sessionId: oidcRecords.sessionId,
      consumedAt: oidcRecords.consumedAt,
    })
    .from(oidcRecords)
    .$dynamic();
}

type Row = Omit<KeptRecord, 'payload'> & { payload: Sealed };

/** What its person's key no longer opens is gone. */
async function openRow({ vault }: { vault: Vault }, row: Row, tx?: Tx): Promise<KeptRecord | undefined> {
  const seals = await sealsOf(vault, row.userId, tx);
  return unlessBroken(() => ({ ...row, payload: JSON.parse(seals.open(placeOf(row.name), row.payload)) }));
}

function placeOf(row: string) {
  return { table: 'oidc_records', column: 'payload', row };
}
