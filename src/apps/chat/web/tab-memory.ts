const prefix = 'mentalia.chat.';

/**
 * What this tab remembers across a reload: unsent messages and texts half written. It goes with the tab, so nothing a person
 * wrote stays behind in a shared browser. Where the browser refuses to remember, the server's drafts still hold.
 */
export const tabMemory = {
  read<T>(key: string): T | undefined {
    return quietly(() => {
      const kept = sessionStorage.getItem(prefix + key);
      return kept === null ? undefined : (JSON.parse(kept) as T);
    });
  },
  write(key: string, value: unknown): void {
    quietly(() =>
      value === undefined ? sessionStorage.removeItem(prefix + key) : sessionStorage.setItem(prefix + key, JSON.stringify(value)),
    );
  },
  /** Forgets everything when somebody else uses this tab. */
  belongTo(personId: string): void {
    if (tabMemory.read('owner') === personId) return;
    tabMemory.forget();
    tabMemory.write('owner', personId);
  },
  /** Whether messages wait here that the server does not have. */
  isHolding: (): boolean => quietly(() => Object.keys(sessionStorage).some((key) => key.startsWith(`${prefix}outbox.`))) ?? false,
  forget(): void {
    quietly(() => {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    });
  },
};

/** Storage that is full or forbidden is no reason to stop: the text is still on the page. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
