/**
 * Remembers whether something of somebody is kept in a database of this browser, and whose it is, and has it erased. What it says is in the
 * database, sealed.
 */
export function createDeviceMemory(flag: string, database: string) {
  const memory = {
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
      if (!memory.owner()) return;
      try {
        await erase(database);
        localStorage.removeItem(flag);
      } catch {}
    },
  };
  return memory;
}

function erase(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(database);
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error);
  });
}
