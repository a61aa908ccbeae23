import type { Context } from '#platform/context/context.ts';
import { type Conversation, ConversationNotFound } from '#platform/conversations/contract.ts';
import { titleConversation } from '#platform/conversations/conversation-store.ts';
import { getConversation } from './get-conversation.ts';

/** Gives a conversation the title a person chose. From then on no job changes it. */
export async function renameConversation(
  ctx: Context,
  conversationId: string,
  { title }: { title: string },
): Promise<Conversation> {
  const renamed = await titleConversation(ctx, ctx.personId, conversationId, { title, source: 'person' });
  if (!renamed) throw new ConversationNotFound({ conversationId });
  return getConversation(ctx, conversationId);
}
