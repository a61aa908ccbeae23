import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { devicePlanMemory, devicePlanName, inTurn } from './device-plan-memory.ts';

const store = 'kept';
type Kept = { key: CryptoKey; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

/**
 * The plan of one person on this device, for when there is no network: only if they asked for it here. It is sealed with a key that
 * the browser uses and never hands out, so that a copy of its files is of no use elsewhere. It does not protect from whoever uses
 * this browser as the person does.
 */
export const devicePlan = {
  /** Keeps it, in place of what was kept. Rejects where this browser keeps nothing. */
  keep: (personId: string, plan: SafetyPlan): Promise<void> => inTurn(() => seal(personId, plan)),

  /** What is kept; nothing where nothing is, or where it does not open. */
  async read(): Promise<SafetyPlan | undefined> {
    if (!devicePlanMemory.owner()) return undefined;
    try {
      const kept: Kept | undefined = await inStore('readonly', (plans) => plans.get('plan'));
      if (!kept) return undefined;
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, kept.key, kept.sealed);
      return JSON.parse(new TextDecoder().decode(text));
    } catch {
      return undefined;
    }
  },
};

async function seal(personId: string, plan: SafetyPlan): Promise<void> {
  // Said before it is done: whatever was begun is erased with the rest.
  devicePlanMemory.keptFor(personId);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(plan));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
  const kept: Kept = { key, iv, sealed };
  // Another page may have erased it meanwhile.
  if (devicePlanMemory.owner() === personId) await inStore('readwrite', (plans) => plans.put(kept, 'plan'));
}

/** The database is open only while it is used: an open one could not be erased. */
async function inStore<T>(mode: IDBTransactionMode, act: (plans: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(store, mode);
    const asked = act(transaction.objectStore(store));
    return await new Promise<T>((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(devicePlanName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('The plan on this device is being erased'));
  });
}
