const prefix = 'mentalia.practice.draft.';

/**
 * Words of a rehearsal that the server does not have yet, kept in this tab across a reload. They go with the tab, and with whoever signs
 * out: nothing that a person wrote stays in a shared browser.
 */
export const draftMemory = {
  read: (sessionId: string): string | undefined => quietly(() => sessionStorage.getItem(prefix + sessionId)) ?? undefined,
  write(sessionId: string, text: string | undefined): void {
    quietly(() =>
      text === undefined ? sessionStorage.removeItem(prefix + sessionId) : sessionStorage.setItem(prefix + sessionId, text),
    );
  },
  /** Forgets words that the server's draft holds by now: they would stand before those that it joined to them. */
  forgetHeld(sessionId: string, held: string): void {
    const kept = this.read(sessionId);
    const isHeld = kept !== undefined && (kept.trim() === '' || kept === held || held.endsWith(`\n\n${kept}`));
    if (isHeld) this.write(sessionId, undefined);
  },
  isHolding: (): boolean => quietly(() => keys().length > 0) ?? false,
  forget(): void {
    quietly(() => {
      for (const key of keys()) sessionStorage.removeItem(key);
    });
  },
};

function keys(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
}

/** Storage that is full or forbidden is no reason to stop: the words are still on the page. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
