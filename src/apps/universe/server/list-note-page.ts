import type { Context } from '#platform/context/context.ts';
import { isUuid } from '#platform/conversations/is-uuid.ts';
import type { NotePage } from '../contract.ts';
import { listNotes, type NoteCursor } from './note-store.ts';

type Asked = { after?: string; limit: number; done?: boolean };

/** A page of this person's notes, newest first: all, only the done ones, or only the open ones. `next` is the following `after`. */
export async function listNotePage(ctx: Context, { after, limit, done }: Asked): Promise<NotePage> {
  const cursor = after === undefined ? undefined : readCursor(after);
  const found = await listNotes(ctx, ctx.personId, { limit, after: cursor, isDone: done });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? `${last.createdAt}_${last.id}` : null };
}

/** A cursor that is not one is the beginning: a page must not break over an old link. */
function readCursor(after: string): NoteCursor | undefined {
  const [at = '', id = ''] = after.split('_');
  const createdAt = new Date(at);
  return Number.isNaN(createdAt.getTime()) || !isUuid(id) ? undefined : { createdAt, id };
}
