import type { Context } from '#platform/context/context.ts';
import { type Conversation, ConversationNotFound } from '#platform/conversations/contract.ts';
import { setDeleted } from '#platform/conversations/conversation-store.ts';
import { keptAfterDeletionSeconds, PurgeConversation } from '#platform/conversations/jobs.ts';
import { ForgetConversation } from '#platform/handoffs/jobs.ts';
import { getConversation } from './get-conversation.ts';

/** Takes a conversation away. For a day it can be brought back; then it is removed for good, messages and all. */
export async function deleteConversation(ctx: Context, conversationId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const deleted = await setDeleted(tx, ctx.personId, conversationId, ctx.now());
    if (!deleted) throw new ConversationNotFound({ conversationId });
    await ctx.jobs.enqueue(tx, PurgeConversation, { conversationId }, { afterSeconds: keptAfterDeletionSeconds + 60 });
    await ctx.jobs.enqueue(tx, ForgetConversation, { conversationId }, { afterSeconds: keptAfterDeletionSeconds + 600 });
  });
}

/** "Deshacer": brings a deleted conversation back as it was. */
export async function restoreConversation(ctx: Context, conversationId: string): Promise<Conversation> {
  const restored = await setDeleted(ctx.db, ctx.personId, conversationId, null);
  if (!restored) throw new ConversationNotFound({ conversationId });
  return getConversation(ctx, conversationId);
}
