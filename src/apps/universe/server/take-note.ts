import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { type Note, NoteOfSomebodyElse, type TakeNote } from '../contract.ts';
import { insertNote } from './note-store.ts';

/**
 * Keeps a thought, and never as another's: a page may still show who was signed in before.
 *
 * The same `clientNoteId` twice is one note: the second call answers as the first did.
 */
export async function takeNote(ctx: Context, { clientNoteId, content, personId }: TakeNote): Promise<Note> {
  if (personId && personId !== ctx.personId) throw new NoteOfSomebodyElse();
  return insertNote(ctx, { id: randomUUID(), userId: ctx.personId, clientNoteId, content, createdAt: ctx.now() });
}
