import type { Context } from '#platform/context/context.ts';
import { type ChangeNote, type Note, NoteNotFound } from '../contract.ts';
import { setNoteDone } from './note-store.ts';

/** Marks a note as done, or as open again. Twice is once. */
export async function markNote(ctx: Context, noteId: string, { done }: ChangeNote): Promise<Note> {
  const note = await setNoteDone(ctx, ctx.personId, noteId, done ? ctx.now() : null);
  if (!note) throw new NoteNotFound({ noteId });
  return note;
}
