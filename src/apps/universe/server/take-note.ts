import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import type { Note, TakeNote } from '../contract.ts';
import { insertNote } from './note-store.ts';

/** Keeps a thought. The same `clientNoteId` twice is one note: the second call answers as the first did. */
export async function takeNote(ctx: Context, { clientNoteId, content }: TakeNote): Promise<Note> {
  return insertNote(ctx, { id: randomUUID(), userId: ctx.personId, clientNoteId, content, createdAt: ctx.now() });
}
