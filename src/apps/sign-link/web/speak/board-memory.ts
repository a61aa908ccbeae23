const flag = 'mentalia.sign-link.phrases-here';

/** The database of the browser in which phrases rest, sealed. */
export const boardName = 'mentalia-phrases';

/** Whether the phrases of somebody are on this device, and whose. What they say is elsewhere, and sealed. */
export const boardMemory = {
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
  async forget(): Promise<void> {
    for (const listener of onForget) listener();
    if (!boardMemory.owner()) return;
    try {
      await erase();
      localStorage.removeItem(flag);
    } catch {}
  },
  onForget: (listener: () => void) => void onForget.add(listener),
};

const onForget = new Set<() => void>();

function erase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(boardName);
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error);
  });
}
