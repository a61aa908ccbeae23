import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { type Accepted, CannotContinue, GenerationNotFound } from '#platform/conversations/contract.ts';
import { lockOwnConversation } from '#platform/conversations/conversation-store.ts';
import { findGeneration, findOwnGeneration, insertGeneration } from '#platform/conversations/generation-store.ts';
import { leaseMs } from '#platform/conversations/lease.ts';
import { nameGeneration } from '#platform/conversations/message-store.ts';

/**
 * "Continuar": opens a new generation that goes on with the words of one that ended early, in the same message.
 *
 * Only the last reply of a conversation can go on: an older one would answer to a conversation that has moved.
 */
export async function continueReply(ctx: Context, generationId: string): Promise<Accepted> {
  const cut = await findOwnGeneration(ctx.db, ctx.personId, generationId);
  if (!cut) throw new GenerationNotFound({ generationId });
  const now = ctx.now();
  const next = {
    ...cut,
    id: randomUUID(),
    nodeId: ctx.generations.nodeId,
    leaseUntil: new Date(now.getTime() + leaseMs),
    createdAt: now,
  };

  await ctx.db.transaction(async (tx) => {
    await lockOwnConversation(tx, ctx.personId, cut.conversationId);
    const latest = await findGeneration(tx, cut.conversationId);
    const endedEarly = latest?.status === 'stopped' || latest?.status === 'interrupted';
    if (latest?.id !== generationId || !endedEarly) throw new CannotContinue({ generationId });
    await insertGeneration(tx, next);
    await nameGeneration(tx, await ctx.vault.of(ctx.personId, tx), cut.messageId, next.id);
  });
  ctx.generations.begin({ generationId: next.id, conversationId: cut.conversationId });
  return { messageId: cut.userMessageId, generationId: next.id };
}
