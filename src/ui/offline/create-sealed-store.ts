import { inDeviceStore } from './in-device-store.ts';

type Sealed = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };
const keyName = 'key';

/**
 * Keeps things in a database of this browser, sealed with a key that the browser uses and never hands out: a copy of its files is of no use
 * elsewhere. It does not protect from whoever uses this browser as the person does. What does not open reads as nothing.
 */
export function createSealedStore(database: string) {
  async function key(): Promise<CryptoKey> {
    const known = await inDeviceStore<CryptoKey | undefined>(database, 'readonly', (things) => things.get(keyName));
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    // Another page may have made one meanwhile: the first one counts.
    await inDeviceStore(database, 'readwrite', (things) => things.add(made, keyName)).catch(() => undefined);
    return inDeviceStore<CryptoKey>(database, 'readonly', (things) => things.get(keyName));
  }
  return {
    async read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
      try {
        const kept = await inDeviceStore<Sealed | undefined>(database, 'readonly', (things) => things.get(name));
        if (!kept) return undefined;
        return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await key(), kept.sealed));
      } catch {
        return undefined;
      }
    },
    /** In place of what was there. Rejects where this browser keeps nothing. */
    async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const kept: Sealed = { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), bytes) };
      await inDeviceStore(database, 'readwrite', (things) => things.put(kept, name));
    },
    remove: (name: string): Promise<unknown> => inDeviceStore(database, 'readwrite', (things) => things.delete(name)),
  };
}
