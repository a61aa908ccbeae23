import type { KeptChat } from '../worker/chat-messages.ts';
import { deviceChatName, deviceKeyName } from './device-chat-memory.ts';

type Sealed = { personId: string; until: number; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };
const store = 'kept';
const name = 'chat';

/**
 * The chat of one person on this device, for a day: only if they asked for it. It is sealed with a key that the browser uses and never
 * hands out, so that a copy of its files is of no use elsewhere. It does not protect from whoever uses this browser as they do. It runs
 * in the worker, which holds the chat.
 */
export const deviceChat = {
  /** Keeps it, in place of what was kept, under a new key. Rejects where this browser keeps nothing. */
  async keep(personId: string, until: number, kept: KeptChat): Promise<void> {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(kept));
    const sealed: Sealed = {
      personId,
      until,
      iv,
      sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: labelOf(personId, until) }, key, text),
    };
    await inStore(deviceKeyName, 'readwrite', (keys) => keys.put(key, name));
    await inStore(deviceChatName, 'readwrite', (chats) => chats.put(sealed, name));
  },
  /** What is kept for this person and not past its time; nothing where nothing is, or where it does not open. */
  async restore(personId: string, now = Date.now()): Promise<KeptChat | undefined> {
    try {
      const [key, kept] = await Promise.all([
        inStore<CryptoKey | undefined>(deviceKeyName, 'readonly', (keys) => keys.get(name)),
        inStore<Sealed | undefined>(deviceChatName, 'readonly', (chats) => chats.get(name)),
      ]);
      if (!key || !kept || kept.personId !== personId || kept.until <= now) return undefined;
      const additionalData = labelOf(personId, kept.until);
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData }, key, kept.sealed);
      return JSON.parse(new TextDecoder().decode(text));
    } catch {
      return undefined;
    }
  },
};

/** Whose it is and until when is sealed with it: changing the one breaks the other. */
function labelOf(personId: string, until: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${personId} ${until}`);
}

/** A database is open only while it is used: an open one could not be erased. */
async function inStore<T>(database: string, mode: IDBTransactionMode, act: (things: IDBObjectStore) => IDBRequest): Promise<T> {
  const opened = await open(database);
  try {
    const transaction = opened.transaction(store, mode);
    const asked = act(transaction.objectStore(store));
    return await new Promise<T>((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

function open(database: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('What is on this device is being erased'));
  });
}
