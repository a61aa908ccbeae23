import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { unwrapKey, wrapKey } from './envelope.ts';
import type { MasterKey } from './master-key.ts';
import type { Sealed } from './vault.ts';

/** Under this id the installation keeps its own key, beside those of its people. */
export const installationId = '00000000-0000-0000-0000-000000000000';

/** A key as it rests in the database. `wrapped` is empty once it was destroyed; its owner never gets another. */
export type WrappedKey = { owner: string; keyId: string; wrapped: string; masterKeyId: string };

/** Where keys rest. The vault knows no database: a connection `db` is only handed on to whoever does. */
export type KeyStore = {
  find(owner: string, db?: unknown): Promise<WrappedKey | undefined>;
  /**
   * Keeps a new key. Says `false`, keeping nothing, when its owner has one, or when the installation's own key is wrapped by
   * another master key by now: so no key can be left behind by a rotation.
   */
  keep(key: WrappedKey, db?: unknown): Promise<boolean>;
  /** Whether this connection is a transaction: what is written there may never come to be. */
  isTransaction(db: unknown): boolean;
  /** Those of these keys that were not destroyed. */
  listLiving(keyIds: string[]): Promise<string[]>;
  /** Whether any key is wrapped by a master key that is none of these. */
  hasOthers(masterKeyIds: string[]): Promise<boolean>;
  /** Something sealed by this installation, if there is anything. */
  findAnySeal(): Promise<Sealed | undefined>;
};

/** A new key of an owner: as it rests, and as it is used. `bytes` are for the installation, which has two keys in one. */
export function createDataKey(master: MasterKey, owner: string, bytes: Buffer = randomBytes(32)): WrappedKey {
  return {
    owner,
    keyId: randomBytes(9).toString('base64url'),
    wrapped: wrapKey(master.wrapping, owner, bytes),
    masterKeyId: master.id,
  };
}

/** The bytes of a key at rest. Throws when none of these master keys opens it, or when it was tampered with. */
export function openDataKey(masters: readonly MasterKey[], { owner, keyId, wrapped, masterKeyId }: WrappedKey): Buffer {
  const master = masters.find(({ id }) => id === masterKeyId);
  if (!master) throw new Error(`The key ${keyId} is wrapped by the master key ${masterKeyId}, which is not here`);
  try {
    return unwrapKey(master.wrapping, owner, wrapped);
  } catch {
    throw new Error(`The key ${keyId} was changed, or belongs to somebody else`);
  }
}

/** The same key wrapped by another master key. Nothing that was sealed with it changes. */
export function rewrapDataKey(masters: readonly MasterKey[], to: MasterKey, key: WrappedKey): WrappedKey {
  return { ...key, wrapped: wrapKey(to.wrapping, key.owner, openDataKey(masters, key)), masterKeyId: to.id };
}

/** As the cipher uses it: a key made anew from its bytes each time costs more than the seal. */
export function readyKey(bytes: Buffer): KeyObject {
  return createSecretKey(bytes);
}
