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
  readUnsent: (personId: string) => read<UnsentNote[]>(`unsent.${personId}`) ?? [],
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
};

const onDraft = new Set<() => void>();
const prefix = 'mentalia.universe.notes.';
/** For browsers that keep nothing: it holds as long as the page is open. */
const onPage = new Map<string, unknown>();

function read<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(prefix + key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return onPage.get(key) as T | undefined;
  }
}

function write(key: string, value: unknown): void {
  onPage.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // The page still has it.
  }
}
