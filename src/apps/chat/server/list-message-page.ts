import type { Context } from '#platform/context/context.ts';
import type { Message } from '#platform/conversations/contract.ts';
import { listOwnMessages } from '#platform/conversations/message-store.ts';
import { getConversation } from './get-conversation.ts';

/** A page of messages: the newest page first, oldest to newest inside. `next` is the `before` of the page above it. */
export async function listMessagePage(
  ctx: Context,
  conversationId: string,
  { before, limit }: { before?: number; limit: number },
): Promise<{ items: Message[]; next: number | null }> {
  const { items, hasMore } = await listOwnMessages(ctx, { personId: ctx.personId, conversationId }, limit, before);
  // Nothing may be there because nobody said anything, or because there is no such conversation.
  if (items.length === 0) await getConversation(ctx, conversationId);
  return { items, next: hasMore ? (items[0]?.seq ?? null) : null };
}
