import type { User } from '#platform/auth/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { Note } from '../../contract.ts';
import { noteMemory, type UnsentNote } from './note-memory.ts';

/** `waiting`: the server could not be reached, so it is sent again later. `refused`: it was read and will never be taken. */
export type NoteFate = { fate: 'sent' | 'waiting' } | { fate: 'refused'; error: unknown };
type Watch = (fate: NoteFate) => void;

const slowMs = 4_000;
const longestWaitMs = 60_000;
const refusals = [400, 413, 422];

const listeners = new Set<() => void>();
const onSent = new Set<(note: Note) => void>();
const watches = new Map<string, Watch>();
const sentIds = new Map<string, string>();
const none: readonly UnsentNote[] = [];
let owner: string | undefined;
let unsent = none;
let isSending = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let pauses = 0;

/**
 * Brings notes to the server: one at a time, again and again until it has them, each once however often it is sent. They
 * are kept in this browser meanwhile, and sent only for the person who wrote them.
 */
export const noteOutbox = {
  read: () => unsent,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Tells each note that the server has now. */
  onSent(listener: (note: Note) => void): () => void {
    onSent.add(listener);
    return () => onSent.delete(listener);
  },

  /** Goes on with what this person left unsent. */
  open(personId: string): void {
    if (owner === personId) return;
    if (owner === undefined) addEventListener('online', () => void sendNext());
    owner = personId;
    pauses = 0;
    show();
    void sendNext();
  },

  add(content: string, watch: Watch): string {
    const clientNoteId = crypto.randomUUID();
    watches.set(clientNoteId, watch);
    change((notes) => [...notes, { clientNoteId, content, createdAt: new Date().toISOString(), tries: 0 }]);
    void sendNext();
    return clientNoteId;
  },

  /** Undoes a note, whether it was sent or not. */
  async takeBack(clientNoteId: string): Promise<void> {
    watches.delete(clientNoteId);
    const noteId = sentIds.get(clientNoteId);
    if (noteId) return api.delete(`/api/universe/notes/${noteId}`);
    change((notes) =>
      notes.flatMap((note) => {
        if (note.clientNoteId !== clientNoteId) return [note];
        return note.tries === 0 ? [] : [{ ...note, isTakenBack: true }];
      }),
    );
    void sendNext();
  },
};

async function sendNext(): Promise<void> {
  const personId = owner;
  const note = personId ? noteMemory.readUnsent(personId)[0] : undefined;
  if (isSending || !personId || !note) return;
  clearTimeout(timer);
  isSending = true;
  const slow = setTimeout(() => tell(note, { fate: 'waiting' }), slowMs);
  try {
    await send(note, personId);
    pauses = 0;
  } catch (error) {
    if (!isProblem(error) || !refusals.includes(error.status)) {
      tell(note, { fate: 'waiting' });
      pauses += 1;
      timer = setTimeout(sendNext, Math.min(longestWaitMs, 1000 * 2 ** pauses));
      return;
    }
    tell(note, { fate: 'refused', error });
    drop(note, personId);
  } finally {
    clearTimeout(slow);
    isSending = false;
    show();
  }
  void sendNext();
}

async function send(note: UnsentNote, personId: string): Promise<void> {
  // Somebody else may have signed in meanwhile, in another tab: what one person wrote is never kept as another's.
  if (note.tries > 0 && (await api.get<{ user: User }>('/api/user')).user.id !== personId)
    throw new Error('Somebody else is here');
  change((notes) => notes.map((one) => (one.clientNoteId === note.clientNoteId ? { ...one, tries: one.tries + 1 } : one)));
  const { clientNoteId, content } = note;
  const kept = await api.post<Note>('/api/universe/notes', { clientNoteId, content });
  sentIds.set(clientNoteId, kept.id);
  const isTakenBack = noteMemory.readUnsent(personId).some((one) => one.clientNoteId === clientNoteId && one.isTakenBack);
  if (isTakenBack) await api.delete(`/api/universe/notes/${kept.id}`);
  else for (const listener of onSent) listener(kept);
  drop(note, personId);
  tell(note, { fate: 'sent' });
}

function drop({ clientNoteId }: UnsentNote, personId: string): void {
  change((notes) => notes.filter((one) => one.clientNoteId !== clientNoteId), personId);
}

function tell({ clientNoteId }: UnsentNote, fate: NoteFate): void {
  watches.get(clientNoteId)?.(fate);
  if (fate.fate !== 'waiting') watches.delete(clientNoteId);
}

/** What is kept is read anew each time, because another tab may have added to it. */
function change(turn: (notes: readonly UnsentNote[]) => readonly UnsentNote[], personId = owner): void {
  if (!personId) return;
  noteMemory.writeUnsent(personId, turn(noteMemory.readUnsent(personId)));
  show();
}

function show(): void {
  unsent = owner ? noteMemory.readUnsent(owner).filter((note) => !note.isTakenBack) : none;
  for (const listener of listeners) listener();
}
