import { randomUUID } from 'node:crypto';
import { asc, sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { pushKeys } from './tables.ts';

/** A key pair as RFC 8292 writes it: base64url. */
export type PushKeyPair = { publicKey: string; privateKey: string };

/** The key pair of this installation, if it was made. */
export async function findPushKeys({ db, vault }: { db: Db | Tx; vault: Vault }): Promise<PushKeyPair | undefined> {
  const [row] = await db.select().from(pushKeys).orderBy(asc(pushKeys.createdAt), asc(pushKeys.id)).limit(1);
  return row && { publicKey: row.publicKey, privateKey: vault.open(placeOf(row.id), row.privateKey) };
}

/** Keeps the first key pair; several processes may have made one, and all of them get the one that was first. */
export async function keepPushKeys(db: Db, vault: Vault, made: PushKeyPair, now: Date): Promise<PushKeyPair> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('mentalia push keys'))`);
    const meanwhile = await findPushKeys({ db: tx, vault });
    if (meanwhile) return meanwhile;
    const id = randomUUID();
    const privateKey = vault.seal(placeOf(id), made.privateKey);
    await tx.insert(pushKeys).values({ id, publicKey: made.publicKey, privateKey, createdAt: now });
    return made;
  });
}

function placeOf(row: string) {
  return { table: 'push_keys', column: 'private_key', row };
}
