import { and, count, desc, eq, lt, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { passkeys, users } from '../tables.ts';

const placeOf = (row: string) => ({ table: 'passkeys', column: 'name', row });

/** A passkey as its person sees it. */
export type NamedPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** A passkey as it is judged by. */
export type StoredPasskey = {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: string;
  counter: number;
  transports: string[];
};

type NewPasskey = StoredPasskey & { name: string; createdAt: Date };

/** Adds a passkey. Says `false`, writing nothing, when it is somebody's already. */
export async function insertPasskey(tx: Tx, vault: Vault, { personId, name, ...key }: NewPasskey): Promise<boolean> {
  const sealed = (await vault.of(personId, tx)).seal(placeOf(key.id), name);
  const written = await tx
    .insert(passkeys)
    .values({ ...key, userId: personId, name: sealed })
    .onConflictDoNothing({ target: passkeys.credentialId })
    .returning({ id: passkeys.id });
  return written.length > 0;
}

/** A person's passkeys, the newest first. */
export async function listPasskeys({ db, vault }: { db: Db | Tx; vault: Vault }, personId: string): Promise<NamedPasskey[]> {
  const found = await db
    .select({ id: passkeys.id, name: passkeys.name, createdAt: passkeys.createdAt, lastUsedAt: passkeys.lastUsedAt })
    .from(passkeys)
    .where(eq(passkeys.userId, personId))
    .orderBy(desc(passkeys.createdAt), passkeys.id);
  const seals = await vault.of(personId, db);
  return found.map((row) => ({ ...row, name: seals.open(placeOf(row.id), row.name) }));
}

/** By what browsers know a person's passkeys. */
export async function listCredentials(db: Db, personId: string): Promise<{ id: string; transports: string[] }[]> {
  const found = await db
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.userId, personId))
    .orderBy(desc(passkeys.createdAt));
  return found.map(({ id, transports }) => ({ id, transports: transports ?? [] }));
}

/** How many passkeys a person has. */
export async function countPasskeys(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db.select({ all: count() }).from(passkeys).where(eq(passkeys.userId, personId));
  return row?.all ?? 0;
}

/** The passkey that a browser calls by this id, unless its person's account is closed. */
export async function findPasskey(db: Db, credentialId: string): Promise<StoredPasskey | undefined> {
  const [row] = await db
    .select({
      id: passkeys.id,
      personId: passkeys.userId,
      credentialId: passkeys.credentialId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .innerJoin(users, and(eq(users.id, passkeys.userId), eq(users.isActive, true)))
    .where(eq(passkeys.credentialId, credentialId));
  return row && { ...row, transports: row.transports ?? [] };
}

/**
 * Notes that a passkey was used, and how often it says it was. Says `false`, changing nothing, when that is no more than it said
 * before: then there are two of it. Many say zero for ever.
 */
export async function countUse(db: Db, { id, counter, now }: { id: string; counter: number; now: Date }): Promise<boolean> {
  const isForward = or(lt(passkeys.counter, counter), and(eq(passkeys.counter, 0), sql`${counter}::bigint = 0`));
  const used = await db
    .update(passkeys)
    .set({ counter, lastUsedAt: now })
    .where(and(eq(passkeys.id, id), isForward))
    .returning({ id: passkeys.id });
  return used.length > 0;
}

/** Gives a passkey of this person another name. Says whether there is one. */
export async function renamePasskey(
  { db, vault }: { db: Db; vault: Vault },
  { personId, id, name }: { personId: string; id: string; name: string },
): Promise<boolean> {
  const sealed = (await vault.of(personId, db)).seal(placeOf(id), name);
  const renamed = await db
    .update(passkeys)
    .set({ name: sealed })
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, personId)))
    .returning({ id: passkeys.id });
  return renamed.length > 0;
}

/** Takes a passkey of this person away. Says whether there was one. */
export async function deletePasskey(tx: Tx, { personId, id }: { personId: string; id: string }): Promise<boolean> {
  const gone = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, personId)))
    .returning({ id: passkeys.id });
  return gone.length > 0;
}
