import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Db } from '../../../db/open-database.ts';
import type { Vault } from '../../../vault/vault.ts';
import { holdKeys, insertSigningKeys, listSigningKeys, retireSigningKeys, type SigningKey } from './key-store.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** Every program can check RS256; our own sites get the shorter ES256. */
const algorithms = ['RS256', 'ES256'] as const;
const rsaBits = 3072;
/** Longer than any token that a retired key signed, and than others remember our keys. */
const checkedForDays = 30;
const dayMs = 86_400_000;

/** The key pairs for signing and checking; the first ones are made when they are first needed. */
export async function getSigningKeys({ db, vault, now }: Parts): Promise<SigningKey[]> {
  const found = await listSigningKeys({ db, vault });
  if (found.some(({ isRetired }) => !isRetired)) return found;
  // Made before the lock is held: making them takes a while, and several nodes may start at once.
  const made = await makeKeys();
  return db.transaction(async (tx) => {
    await holdKeys(tx);
    const meanwhile = await listSigningKeys({ db: tx, vault });
    if (meanwhile.some(({ isRetired }) => !isRetired)) return meanwhile;
    await insertSigningKeys(tx, vault, made, now());
    return [...made, ...meanwhile];
  });
}

/** Makes new key pairs and retires those that signed until now; says how many. Nobody has to sign in anew. */
export async function rotateSigningKeys({ db, vault, now }: Parts): Promise<{ made: number; retired: number }> {
  const made = await makeKeys();
  return db.transaction(async (tx) => {
    await holdKeys(tx);
    const retired = await retireSigningKeys(tx, now(), new Date(now().getTime() - checkedForDays * dayMs));
    await insertSigningKeys(tx, vault, made, now());
    return { made: made.length, retired };
  });
}

function makeKeys(): Promise<SigningKey[]> {
  return Promise.all(
    algorithms.map(async (algorithm) => {
      const { privateKey } = await generateKeyPair(algorithm, { extractable: true, modulusLength: rsaBits });
      const jwk = await exportJWK(privateKey);
      const kid = await calculateJwkThumbprint(jwk);
      return { kid, algorithm, privateJwk: { ...jwk, kid, alg: algorithm, use: 'sig' } };
    }),
  );
}
