const flag = 'mentalia.notes.kept';

/** The databases of this browser in which a chat rests sealed, and its key. Their names tell nothing. */
export const deviceKeyName = 'mentalia-notes-key';
export const deviceChatName = 'mentalia-notes';
export const dayMs = 24 * 60 * 60 * 1000;

export type KeptOnDevice = { personId: string; until: number };

/**
 * Whether a chat is kept on this device, whose it is and until when. The chat itself is elsewhere, and sealed. Whatever is past its time
 * is erased while the product is open, or the next time that it is opened.
 */
export const deviceChatMemory = {
  kept(now = Date.now()): KeptOnDevice | undefined {
    const kept = read();
    return kept && kept.until > now ? kept : undefined;
  },
  keptFor(kept: KeptOnDevice): void {
    // Where this may not be written nothing is kept: it could not be found again to be erased.
    localStorage.setItem(flag, JSON.stringify(kept));
  },
  /** Whether something is past its time, or would be kept for longer than a day by a clock that was set back. */
  isOver(now = Date.now()): boolean {
    const kept = read();
    return kept !== undefined && (kept.until <= now || kept.until > now + dayMs);
  },
  /** Erases what is past its time, and what no flag tells of: a flag may be lost by itself. */
  async sweep(now = Date.now()): Promise<void> {
    if (!read() || deviceChatMemory.isOver(now)) await deviceChatMemory.erase();
  },
  /**
   * First the key, without which the rest is noise, and then the rest. Both are asked of the browser before this returns, so that it goes
   * on when the page is gone a moment later, and whether or not a flag tells of them. The flag goes last: what was not erased now is
   * erased the next time.
   */
  async erase(): Promise<void> {
    const kept = read();
    if (kept) quietly(() => localStorage.setItem(flag, JSON.stringify({ ...kept, until: 0 })));
    await Promise.all([drop(deviceKeyName), drop(deviceChatName)]);
    quietly(() => localStorage.removeItem(flag));
  },
  /** It goes, in its time. For whoever signs out only theirs does, or what nothing tells whose it is: somebody else asked for a day. */
  forget(personId?: string): void {
    const kept = read();
    if (personId && kept?.personId && kept.personId !== personId) return;
    deviceChatMemory.erase().catch(() => undefined);
  },
};

function read(): KeptOnDevice | undefined {
  try {
    const { personId, until }: Partial<KeptOnDevice> = JSON.parse(localStorage.getItem(flag) ?? '{}');
    return typeof personId === 'string' && typeof until === 'number' ? { personId, until } : broken();
  } catch {
    return broken();
  }
}

/** A flag that cannot be read still says that there is something to erase. */
function broken(): KeptOnDevice | undefined {
  return quietly(() => localStorage.getItem(flag)) ? { personId: '', until: 0 } : undefined;
}

function drop(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase(database);
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error);
    // Another tab may have it open: it closes it when it hears of this, and then this goes on.
  });
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
