import type { KeyStore, WrappedKey } from '#platform/vault/data-key.ts';
import type { MasterKeys } from '#platform/vault/master-key.ts';
import { openVault } from '#platform/vault/open-vault.ts';
import type { Sealed, Vault } from '#platform/vault/vault.ts';

/** Keys in the memory of a test, and how often it was asked for one. `seal` is something that an earlier version sealed. */
export type MemoryKeys = KeyStore & { keys: Map<string, WrappedKey>; asked: string[]; seal?: Sealed };

/** What a test without a database hands over as a transaction. */
export const aTransaction = {};

/** Where a test keeps the keys of its people. */
export function memoryKeys(): MemoryKeys {
  const keys = new Map<string, WrappedKey>();
  const store: MemoryKeys = {
    keys,
    asked: [],
    async find(owner) {
      store.asked.push(owner);
      return keys.get(owner);
    },
    async keep(key) {
      const standing = [...keys.values()][0]?.masterKeyId ?? key.masterKeyId;
      if (keys.has(key.owner) || standing !== key.masterKeyId) return false;
      keys.set(key.owner, key);
      return true;
    },
    isTransaction: (db) => db === aTransaction,
    async listLiving(keyIds) {
      return [...keys.values()]
        .filter(({ keyId, wrapped }) => keyIds.includes(keyId) && wrapped !== '')
        .map(({ keyId }) => keyId);
    },
    hasOthers: async (masterKeyIds) => [...keys.values()].some(({ masterKeyId }) => !masterKeyIds.includes(masterKeyId)),
    findAnySeal: async () => store.seal,
  };
  return store;
}

/** A vault for a test, on keys that nobody else has. */
export function aVault(
  masterKeys: MasterKeys = { current: Buffer.alloc(32, 'a key that only tests have') },
  store: KeyStore = memoryKeys(),
  clock?: () => number,
): Promise<Vault> {
  return openVault({ masterKeys, store, ...(clock ? { clock } : {}) });
}
