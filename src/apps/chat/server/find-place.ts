import type { Context } from '#platform/context/context.ts';
import { ConversationNotFound } from '#platform/conversations/contract.ts';
import { findNewestReply, type OwnGeneration } from '#platform/conversations/generation-store.ts';

/** A person's conversation and the newest reply in it: where a page that wants its events begins. */
export async function findPlace(
  ctx: Context,
  conversationId: string,
): Promise<{ conversationId: string; newest: OwnGeneration | undefined }> {
  const found = await findNewestReply(ctx.db, ctx.personId, conversationId);
  if (!found) throw new ConversationNotFound({ conversationId });
  return { conversationId, newest: found.newest };
}
