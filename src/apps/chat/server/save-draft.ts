import type { Context } from '#platform/context/context.ts';
import { ConversationNotFound, type Draft } from '#platform/conversations/contract.ts';
import { saveDraft as keepDraft } from '#platform/conversations/draft-store.ts';

/** Keeps what a person has begun to write, so that closing the page loses nothing. */
export async function saveDraft(ctx: Context, conversationId: string, { text }: { text: string }): Promise<Draft> {
  const now = ctx.now();
  const saved = await keepDraft(ctx, ctx.personId, conversationId, text, now);
  if (!saved) throw new ConversationNotFound({ conversationId });
  return { text, updatedAt: now.toISOString() };
}
