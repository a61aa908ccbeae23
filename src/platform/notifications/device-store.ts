import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, gt, isNull, sql } from 'drizzle-orm';
import { sessions, users } from '../auth/tables.ts';
import type { Db, Tx } from '../db/open-database.ts';
import { unlessBroken } from '../vault/unless-broken.ts';
import type { Vault } from '../vault/vault.ts';
import type { AddPushDevice } from './contract.ts';
import { pushSubscriptions } from './tables.ts';

/** Where and with which keys a browser is reached. */
export type Reach = { id: string; personId: string; endpoint: string; keys: { p256dh: string; auth: string } };

type NewDevice = { personId: string; sessionId: string; added: AddPushDevice; now: Date };

/**
 * Keeps a browser. The same browser again is the same row: it is of whoever said so last, for two people may share one, and only
 * who is signed in there now may be spoken to.
 */
export async function keepDevice(tx: Tx, vault: Vault, { personId, sessionId, added, now }: NewDevice): Promise<string> {
  const endpointIndex = vault.blindIndex('push_subscriptions.endpoint', added.endpoint);
  await tx.delete(pushSubscriptions).where(eq(pushSubscriptions.endpointIndex, endpointIndex));
  const seals = await vault.of(personId, tx);
  const id = randomUUID();
  await tx.insert(pushSubscriptions).values({
    id,
    userId: personId,
    sessionId,
    endpointIndex,
    endpoint: seals.seal(placeOf(id, 'endpoint'), added.endpoint),
    keys: seals.seal(placeOf(id, 'keys'), JSON.stringify(added.keys)),
    createdAt: now,
  });
  return id;
}

/** The browsers of a person that would show a notice now. */
export async function listDeviceIds(tx: Tx, personId: string, now: Date): Promise<string[]> {
  return (await selectDevices(tx, personId, now)).map(({ id }) => id);
}

/** The same, as their person sees them, the oldest first. */
export async function listDevices({ db, vault }: { db: Db; vault: Vault }, personId: string, now: Date) {
  const seals = await vault.of(personId, db);
  return (await selectDevices(db, personId, now)).map(({ label, ...device }) => ({
    ...device,
    name:
      label === null
        ? null
        : (unlessBroken(() => seals.open({ table: 'sessions', column: 'label', row: device.sessionId }, label)) ?? null),
  }));
}

function selectDevices(db: Db | Tx, personId: string, now: Date) {
  return db
    .select({
      id: pushSubscriptions.id,
      sessionId: pushSubscriptions.sessionId,
      label: sessions.label,
      createdAt: pushSubscriptions.createdAt,
      lastOkAt: pushSubscriptions.lastOkAt,
    })
    .from(pushSubscriptions)
    .innerJoin(sessions, eq(sessions.id, pushSubscriptions.sessionId))
    .innerJoin(users, eq(users.id, pushSubscriptions.userId))
    .where(and(eq(pushSubscriptions.userId, personId), isSpokenTo(now)))
    .orderBy(asc(pushSubscriptions.createdAt), asc(pushSubscriptions.id));
}

/** How many browsers a person has, those of sessions that ended too. */
export async function countDevices(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.select({ all: count() }).from(pushSubscriptions).where(eq(pushSubscriptions.userId, personId));
  return row?.all ?? 0;
}

/** How one browser is reached; nothing once its session has ended, it was taken away, or its person's key was destroyed. */
export async function findReach({ db, vault }: { db: Db; vault: Vault }, id: string, now: Date): Promise<Reach | undefined> {
  const [found] = await db
    .select({ row: pushSubscriptions })
    .from(pushSubscriptions)
    .innerJoin(sessions, eq(sessions.id, pushSubscriptions.sessionId))
    .innerJoin(users, eq(users.id, pushSubscriptions.userId))
    .where(and(eq(pushSubscriptions.id, id), isSpokenTo(now)));
  if (!found) return undefined;
  const { userId, endpoint, keys } = found.row;
  const seals = await vault.of(userId, db);
  return unlessBroken(() => ({
    id,
    personId: userId,
    endpoint: seals.open(placeOf(id, 'endpoint'), endpoint),
    keys: JSON.parse(seals.open(placeOf(id, 'keys'), keys)) as Reach['keys'],
  }));
}

/** Takes a browser of this person away. Says whether there was one. */
export async function deleteDevice(db: Db | Tx, personId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(pushSubscriptions)
    .where(and(eq(pushSubscriptions.id, id), eq(pushSubscriptions.userId, personId)))
    .returning({ id: pushSubscriptions.id });
  return gone.length > 0;
}

/** Takes the oldest browsers of ended sessions away, so that there is room for one that is used. */
export async function deleteSilentDevices(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.execute(sql`delete from push_subscriptions p using sessions s
    where p.session_id = s.id and p.user_id = ${personId}::uuid
      and (s.revoked_at is not null or s.expires_at <= ${now.toISOString()}::timestamptz)`);
}

/** Notes that a browser was reached. */
export async function noteReached(db: Db, id: string, now: Date): Promise<void> {
  await db.update(pushSubscriptions).set({ lastOkAt: now, failures: 0 }).where(eq(pushSubscriptions.id, id));
}

/** Notes that it could not be reached; answers how often in a row. */
export async function noteUnreached(db: Db, id: string): Promise<number> {
  const [row] = await db
    .update(pushSubscriptions)
    .set({ failures: sql`${pushSubscriptions.failures} + 1` })
    .where(eq(pushSubscriptions.id, id))
    .returning({ failures: pushSubscriptions.failures });
  return row?.failures ?? 0;
}

const isSpokenTo = (now: Date) => and(isNull(sessions.revokedAt), gt(sessions.expiresAt, now), eq(users.isActive, true));

function placeOf(row: string, column: 'endpoint' | 'keys') {
  return { table: 'push_subscriptions', column, row };
}
