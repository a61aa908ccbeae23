import type { Context } from '#platform/context/context.ts';
import { ConversationNotFound, type Draft } from '#platform/conversations/contract.ts';
import { findDraft } from '#platform/conversations/draft-store.ts';

/** What this person had begun to write here, on whatever device. */
export async function getDraft(ctx: Context, conversationId: string): Promise<Draft> {
  const draft = await findDraft(ctx, ctx.personId, conversationId);
  if (!draft) throw new ConversationNotFound({ conversationId });
  return draft;
}
