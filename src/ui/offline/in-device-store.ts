const store = 'kept';

/** Does one thing in a database of this browser. It is open only while it is used: an open one could not be erased. */
export async function inDeviceStore<T>(
  database: string,
  mode: IDBTransactionMode,
  act: (things: IDBObjectStore) => IDBRequest,
): Promise<T> {
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
