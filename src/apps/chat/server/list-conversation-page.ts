import type { Context } from '#platform/context/context.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { type Cursor, listConversations } from '#platform/conversations/conversation-store.ts';
import { isUuid } from '#platform/conversations/is-uuid.ts';

/** A page of this person's conversations, last used first. `next` is the `after` of the following page. */
export async function listConversationPage(
  ctx: Context,
  { after, limit }: { after?: string; limit: number },
): Promise<{ items: Conversation[]; next: string | null }> {
  const found = await listConversations(ctx, ctx.personId, limit, after === undefined ? undefined : readCursor(after));
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? `${last.updatedAt}_${last.id}` : null };
}

/** A cursor that is not one is the beginning: a page must not break over an old link. */
function readCursor(after: string): Cursor | undefined {
  const [at = '', id = ''] = after.split('_');
  const updatedAt = new Date(at);
  return Number.isNaN(updatedAt.getTime()) || !isUuid(id) ? undefined : { updatedAt, id };
}
