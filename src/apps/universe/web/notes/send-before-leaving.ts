import { longestNote } from '../../core/longest-note.ts';
import { noteMemory } from './note-memory.ts';
import { noteOutbox } from './note-outbox.ts';

/** Sends what a person noted before they sign out, what is half written as a note too. Says whether any of it is still only here. */
export async function sendBeforeLeaving(personId: string): Promise<'clear' | 'unsent'> {
  noteOutbox.open(personId);
  const draft = noteMemory.readDraft(personId).trim();
  if (draft && draft.length <= longestNote) {
    noteMemory.writeDraft(personId, '');
    noteOutbox.add(draft, ({ fate }) => fate === 'refused' && noteMemory.writeDraft(personId, draft));
  }
  await noteOutbox.sendAll();
  return noteMemory.isHolding(personId) ? 'unsent' : 'clear';
}
