import type { Context } from '#platform/context/context.ts';
import type { Message } from '#platform/conversations/contract.ts';
import { listMessages } from '#platform/conversations/message-store.ts';
import { getConversation } from './get-conversation.ts';

/** A page of messages: the newest page first, oldest to newest inside. `next` is the `before` of the page above it. */
export async function listMessagePage(
  ctx: Context,
  conversationId: string,
  { before, limit }: { before?: number; limit: number },
): Promise<{ items: Message[]; next: number | null }> {
  await getConversation(ctx, conversationId);
  const found = await listMessages(ctx, conversationId, limit, before);
  const items = found.slice(-limit);
  return { items, next: found.length > limit ? (items[0]?.seq ?? null) : null };
}
