import type { Context } from '#platform/context/context.ts';
import { type Conversation, ConversationNotFound } from '#platform/conversations/contract.ts';
import { findOwnConversation } from '#platform/conversations/conversation-store.ts';

/** One conversation of this person. Another person's does not exist here. */
export async function getConversation(ctx: Context, conversationId: string): Promise<Conversation> {
  const conversation = await findOwnConversation(ctx, ctx.personId, conversationId);
  if (!conversation) throw new ConversationNotFound({ conversationId });
  return conversation;
}
