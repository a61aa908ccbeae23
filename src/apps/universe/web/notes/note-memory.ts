/** A note on its way to the server. `tries`: how often it was sent; it may be there without our knowing. */
export type UnsentNote = {
  clientNoteId: string;
  content: string;
  createdAt: string;
  tries: number;
  /** The person took it back: if it did get there, it is deleted. */
  isTakenBack?: boolean;
};

/** What this browser keeps of a person's notes until the server has them: the unsent ones, and the one half written. */
export const noteMemory = {
  readUnsent(personId: string): UnsentNote[] {
    const [here, stored = []] = [
      onPage.get(`unsent.${personId}`) as UnsentNote[] | undefined,
      readStored<UnsentNote[]>(`unsent.${personId}`),
    ];
    // Where this page could not write, another one may have: both count.
    return here
      ? [...here, ...stored.filter((one) => here.every(({ clientNoteId }) => clientNoteId !== one.clientNoteId))]
      : stored;
  },
  writeUnsent: (personId: string, notes: readonly UnsentNote[]) =>
    write(`unsent.${personId}`, notes.length > 0 ? notes : undefined),
  readDraft: (personId: string) => read<string>(`draft.${personId}`) ?? '',
  writeDraft(personId: string, text: string): void {
    write(`draft.${personId}`, text || undefined);
    for (const listener of onDraft) listener();
  },
  /** Tells when the half-written note changed: it is one, wherever it is shown. */
  onDraft(listener: () => void): () => void {
    onDraft.add(listener);
    return () => onDraft.delete(listener);
  },

  /** Whether something of this person is only here. */
  isHolding: (personId: string) => noteMemory.readUnsent(personId).length > 0 || noteMemory.readDraft(personId).trim().length > 0,
  /** Keeps nothing of this person any more (sec/S31). */
  forget(personId: string): void {
    for (const listener of onForget) listener(personId);
    noteMemory.writeUnsent(personId, []);
    noteMemory.writeDraft(personId, '');
  },
  onForget: (listener: (personId: string) => void) => void onForget.add(listener),
};

const onDraft = new Set<() => void>();
const onForget = new Set<(personId: string) => void>();
const prefix = 'mentalia.universe.notes.';
/** What this browser would not keep: it holds as long as the page is open, and counts before what was kept earlier. */
const onPage = new Map<string, unknown>();

function read<T>(key: string): T | undefined {
  return onPage.has(key) ? (onPage.get(key) as T | undefined) : readStored<T>(key);
}

function readStored<T>(key: string): T | undefined {
  return quietly(() => {
    const kept = localStorage.getItem(prefix + key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  });
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
    onPage.delete(key);
  } catch {
    onPage.set(key, value);
    // What is there is old, and would come back with the next page.
    quietly(() => localStorage.removeItem(prefix + key));
  }
}

/** Storage that is full or forbidden is no reason to stop: the page still has it. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
