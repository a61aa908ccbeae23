import { createECDH } from 'node:crypto';
import { builtOnce } from '../db/built-once.ts';
import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { findPushKeys, keepPushKeys, type PushKeyPair } from './push-key-store.ts';

const keptOf = builtOnce((_db: Db) => ({ pair: undefined as PushKeyPair | undefined }));

/** The key pair by which services of browsers know this installation. It is made when it is first needed, and stays. */
export async function getPushKeys({ db, vault, now }: { db: Db; vault: Vault; now: () => Date }): Promise<PushKeyPair> {
  const kept = keptOf(db);
  kept.pair ??= (await findPushKeys({ db, vault })) ?? (await keepPushKeys(db, vault, makePair(), now()));
  return kept.pair;
}

function makePair(): PushKeyPair {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  // A private key that begins with zeros is shorter than the 32 bytes that it is written with.
  const privateKey = Buffer.concat([Buffer.alloc(32), curve.getPrivateKey()]).subarray(-32);
  return { publicKey: curve.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') };
}
