import { inDeviceStore } from './in-device-store.ts';

/** Each thing has a key of its own. What an earlier version kept may have none: then one key, under a name of its own, is for all of it. */
type Sealed = { key?: CryptoKey; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };
const keyOfEarlier = 'key';

/**
 * Keeps things in a database of this browser, sealed with keys that the browser uses and never hands out: a copy of its files is of no use
 * elsewhere. It does not protect from whoever uses this browser as the person does. What does not open reads as nothing.
 */
export function createSealedStore(database: string) {
  const get = <T>(name: string) => inDeviceStore<T | undefined>(database, 'readonly', (things) => things.get(name));
  return {
    async read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
      try {
        const kept = await get<Sealed>(name);
        const key = kept && (kept.key ?? (await get<CryptoKey>(keyOfEarlier)));
        return key && new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, key, kept.sealed));
      } catch {
        return undefined;
      }
    },
    /** In place of what was there, unless it is not `wanted` any more once it is sealed. Rejects where this browser keeps nothing. */
    async write(name: string, bytes: Uint8Array<ArrayBuffer>, wanted: () => boolean = () => true): Promise<void> {
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const kept: Sealed = { key, iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
      if (wanted()) await inDeviceStore(database, 'readwrite', (things) => things.put(kept, name));
    },
    remove: (name: string): Promise<unknown> => inDeviceStore(database, 'readwrite', (things) => things.delete(name)),
  };
}
