import { randomUUID } from 'node:crypto';
import { and, desc, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { JWK } from 'jose';
import type { Db, Tx } from '../../../db/open-database.ts';
import type { Vault } from '../../../vault/vault.ts';
import { signingKeys } from '../tables.ts';

/** A key pair that tokens for others are signed with. */
export type SigningKey = { kid: string; algorithm: string; privateJwk: JWK };

/** All key pairs there are, the ones that sign first. A retired one still lets others check what it signed. */
export async function listSigningKeys({
  db,
  vault,
}: {
  db: Db | Tx;
  vault: Vault;
}): Promise<(SigningKey & { isRetired: boolean })[]> {
  const found = await db
    .select()
    .from(signingKeys)
    .orderBy(sql`${signingKeys.retiredAt} is not null`, desc(signingKeys.createdAt), signingKeys.kid);
  return found.map(({ id, kid, algorithm, privateJwk, retiredAt }) => ({
    kid,
    algorithm,
    privateJwk: JSON.parse(vault.open(placeOf(id), privateJwk)) as JWK,
    isRetired: retiredAt !== null,
  }));
}

/** Which key pairs there are, in one word: it changes whenever they do. */
export async function readKeyState(db: Db): Promise<string> {
  const found = await db
    .select({ kid: signingKeys.kid, retiredAt: signingKeys.retiredAt })
    .from(signingKeys)
    .orderBy(signingKeys.kid);
  return found.map(({ kid, retiredAt }) => (retiredAt ? `-${kid}` : kid)).join(' ');
}

/** Lets one process at a time decide about the key pairs; the lock is let go when the transaction ends. */
export async function holdKeys(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('mentalia signing keys'))`);
}

/** Keeps new key pairs. */
export async function insertSigningKeys(tx: Tx, vault: Vault, keys: SigningKey[], now: Date): Promise<void> {
  const rows = keys.map(({ kid, algorithm, privateJwk }) => {
    const id = randomUUID();
    return { id, kid, algorithm, privateJwk: vault.seal(placeOf(id), JSON.stringify(privateJwk)), createdAt: now };
  });
  await tx.insert(signingKeys).values(rows);
}

/** What signed until now only checks from now on; what has long been so is forgotten. Says how many were retired. */
export async function retireSigningKeys(tx: Tx, now: Date, forgottenBefore: Date): Promise<number> {
  await tx.delete(signingKeys).where(and(isNotNull(signingKeys.retiredAt), lt(signingKeys.retiredAt, forgottenBefore)));
  const retired = await tx
    .update(signingKeys)
    .set({ retiredAt: now })
    .where(isNull(signingKeys.retiredAt))
    .returning({ id: signingKeys.id });
  return retired.length;
}

function placeOf(row: string) {
  return { table: 'signing_keys', column: 'private_jwk', row };
}
