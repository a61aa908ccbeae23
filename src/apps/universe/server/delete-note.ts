import type { Context } from '#platform/context/context.ts';
import { type Note, NoteNotFound } from '../contract.ts';
import { keptAfterDeletionSeconds, PurgeNote } from './jobs.ts';
import { setNoteDeleted } from './note-store.ts';

/** Takes a note away. For a day it can be brought back; then it is removed for good. */
export async function deleteNote(ctx: Context, noteId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const deleted = await setNoteDeleted({ db: tx, vault: ctx.vault }, ctx.personId, noteId, ctx.now());
    if (!deleted) throw new NoteNotFound({ noteId });
    await ctx.jobs.enqueue(tx, PurgeNote, { noteId }, { afterSeconds: keptAfterDeletionSeconds + 60 });
  });
}

/** "Deshacer": brings a deleted note back as it was. */
export async function restoreNote(ctx: Context, noteId: string): Promise<Note> {
  const restored = await setNoteDeleted(ctx, ctx.personId, noteId, null);
  if (!restored) throw new NoteNotFound({ noteId });
  return restored;
}
