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
    if (!devicePlanMemory.owner()) return;
    try {
      const erasing = indexedDB.deleteDatabase(devicePlanName);
      erasing.onsuccess = () => localStorage.removeItem(flag);
    } catch {}
  },
};
