import { helpInDanger } from '#platform/bots/help-in-danger.ts';
import type { Context } from '#platform/context/context.ts';
import { acceptMessage } from '#platform/conversations/accept-message.ts';
import type { Accepted, SendMessage } from '#platform/conversations/contract.ts';
import { DomainError } from '#platform/errors/define-error.ts';
import { HelpNow } from '#platform/safety/episodes/contract.ts';

/**
 * Takes a person's message and opens the bot's turn; the reply is written by a generation, apart from this request.
 *
 * The same `clientMessageId` twice is one message: the second call answers as the first did. A message in danger that cannot be
 * stored is answered with who can help, there and then.
 */
export async function sendMessage(ctx: Context, conversationId: string, message: SendMessage): Promise<Accepted> {
  const to = { personId: ctx.personId, conversationId, nodeId: ctx.generations.nodeId, now: ctx.now() };
  const { accepted, isNew } = await acceptMessage(ctx, to, message).catch(async (error) => {
    const help = error instanceof DomainError ? undefined : await helpInDanger(ctx, { ...to, ...message });
    throw help ? new HelpNow(help) : error;
  });
  if (isNew) ctx.generations.begin({ generationId: accepted.generationId, conversationId });
  return accepted;
}
