import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { retryDelayMs } from '#ui/api/retry-delay.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import type { Note } from '../../contract.ts';
import { noteMemory, type UnsentNote } from './note-memory.ts';

/** `waiting`: the server did not take it now, so it is sent again later. `refused`: it was read and will never be taken. */
export type NoteFate = { fate: 'sent' } | { fate: 'waiting'; error?: unknown } | { fate: 'refused'; error: unknown };
type Watch = (fate: NoteFate) => void;

const slowMs = 4_000;
const refusals = [400, 413, 422];

const listeners = new Set<() => void>();
const onSent = new Set<(note: Note) => void>();
const watches = new Map<string, Watch>();
const sentIds = new Map<string, string>();
const none: readonly UnsentNote[] = [];
let owner: string | undefined;
let unsent = none;
let isSending = false;
let sending: Promise<void> = Promise.resolve();
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
    addEventListener('online', sendNext);
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

  /** Tries now what is left; resolves when the server has it all, or does not take one. */
  sendAll: () => sendNext(),

  /** Undoes a note, whether it was sent or not. */
  async takeBack(clientNoteId: string): Promise<void> {
    watches.delete(clientNoteId);
    const noteId = sentIds.get(clientNoteId);
    if (noteId) {
      await deleteNote(noteId);
      return announceCrossApp({ kind: 'note.changed', noteId });
    }
    change((notes) =>
      notes.flatMap((note) => {
        if (note.clientNoteId !== clientNoteId) return [note];
        return note.tries === 0 ? [] : [{ ...note, isTakenBack: true }];
      }),
    );
    void sendNext();
  },
};

noteMemory.onForget((personId) => {
  if (owner !== personId) return;
  owner = undefined;
  clearTimeout(timer);
  watches.clear();
  sentIds.clear();
  show();
});

function sendNext(): Promise<void> {
  const personId = owner;
  const note = personId ? noteMemory.readUnsent(personId)[0] : undefined;
  if (isSending) return sending;
  if (!personId || !note) return Promise.resolve();
  clearTimeout(timer);
  isSending = true;
  sending = tryToSend(note, personId);
  return sending;
}

async function tryToSend(note: UnsentNote, personId: string): Promise<void> {
  const slow = setTimeout(() => tell(note, { fate: 'waiting' }), slowMs);
  try {
    await send(note, personId);
    pauses = 0;
  } catch (error) {
    if (!isProblem(error) || !refusals.includes(error.status)) {
      tell(note, { fate: 'waiting', error });
      pauses += 1;
      timer = setTimeout(sendNext, retryDelayMs(pauses, Math.random()));
      return;
    }
    tell(note, { fate: 'refused', error });
    drop(note, personId);
  } finally {
    clearTimeout(slow);
    isSending = false;
    show();
  }
  return sendNext();
}

async function send(note: UnsentNote, personId: string): Promise<void> {
  change((notes) => notes.map((one) => (one.clientNoteId === note.clientNoteId ? { ...one, tries: one.tries + 1 } : one)));
  const { clientNoteId, content } = note;
  // Somebody else may have signed in meanwhile, in another tab: what one person wrote is never kept as another's.
  const kept = await api.post<Note>('/api/universe/notes', { clientNoteId, content, personId });
  sentIds.set(clientNoteId, kept.id);
  const isTakenBack = noteMemory.readUnsent(personId).some((one) => one.clientNoteId === clientNoteId && one.isTakenBack);
  if (isTakenBack) await deleteNote(kept.id);
  else for (const listener of onSent) listener(kept);
  announceCrossApp({ kind: 'note.changed', noteId: kept.id });
  drop(note, personId);
  tell(note, { fate: 'sent' });
}

/** What is gone already, as when an earlier answer was lost, is gone as was wanted. */
async function deleteNote(noteId: string): Promise<void> {
  try {
    await api.delete(`/api/universe/notes/${noteId}`);
  } catch (error) {
    if (!isProblem(error, 'universe/note-not-found')) throw error;
  }
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
