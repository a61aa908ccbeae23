import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import type { NotePage } from '../contract.ts';
import { listNotes } from './note-store.ts';

type Asked = { after?: string; limit: number; done?: boolean };

/** A page of this person's notes, newest first: all, only the done ones, or only the open ones. `next` is the following `after`. */
export async function listNotePage(ctx: Context, { after, limit, done }: Asked): Promise<NotePage> {
  const found = await listNotes(ctx, ctx.personId, { limit, after: readCursor(after), isDone: done });
  return cutPage(found, limit, ({ createdAt }) => createdAt);
}
