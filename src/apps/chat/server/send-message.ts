import type { Context } from '#platform/context/context.ts';
import { acceptMessage } from '#platform/conversations/accept-message.ts';
import type { Accepted, SendMessage } from '#platform/conversations/contract.ts';

/**
 * Takes a person's message and opens the bot's turn; the reply is written by a generation, apart from this request.
 *
 * The same `clientMessageId` twice is one message: the second call answers as the first did.
 */
export async function sendMessage(ctx: Context, conversationId: string, message: SendMessage): Promise<Accepted> {
  const to = { personId: ctx.personId, conversationId, nodeId: ctx.generations.nodeId, now: ctx.now() };
  const { accepted, isNew } = await acceptMessage(ctx, to, message);
  if (isNew) ctx.generations.begin({ generationId: accepted.generationId, conversationId });
  return accepted;
}
