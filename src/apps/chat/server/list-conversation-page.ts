import type { Context } from '#platform/context/context.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { listConversations } from '#platform/conversations/conversation-store.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';

/** A page of this person's conversations, last used first. `next` is the `after` of the following page. */
export async function listConversationPage(
  ctx: Context,
  { after, limit }: { after?: string; limit: number },
): Promise<{ items: Conversation[]; next: string | null }> {
  const found = await listConversations(ctx, ctx.personId, { limit, after: readCursor(after) });
  return cutPage(found, limit, ({ updatedAt }) => updatedAt);
}
