const flag = 'mentalia.safety.device-plan';

/** The database of the browser in which a plan rests, sealed. */
export const devicePlanName = 'mentalia-plan';

/** Whether a plan is kept on this device, and whose it is. What it says is elsewhere, and sealed. */
export const devicePlanMemory = {
  owner(): string | undefined {
    try {
      return localStorage.getItem(flag) ?? undefined;
    } catch {
      return undefined;
    }
  },
  keptFor(personId: string): void {
    try {
      localStorage.setItem(flag, personId);
    } catch {}
  },
  /** Nothing of it stays on this device (sec/S31). The flag goes last: what could not be erased now is erased the next time. */
  forget(): void {
    inTurn(async () => {
      if (devicePlanMemory.owner()) await erase();
    }).catch(() => undefined);
  },
};

let last: Promise<unknown> = Promise.resolve();

/** Keeping and erasing wait for each other: what was asked last is how it ends. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = last.then(act);
  last = mine.catch(() => undefined);
  return mine;
}

function erase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(devicePlanName);
    erasing.onsuccess = () => {
      localStorage.removeItem(flag);
      resolve();
    };
    erasing.onerror = () => reject(erasing.error);
  });
}
