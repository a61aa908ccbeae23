import { openConversation as open } from '#platform/bots/open-conversation.ts';
import type { Context } from '#platform/context/context.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { recordActivity } from '#platform/handoffs/activity-store.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';

/** Opens a conversation with a bot, which greets at once. */
export async function openConversation(ctx: Context, { botSlug }: { botSlug: string }): Promise<Conversation> {
  const { personId } = ctx;
  const { language } = await readAdaptation(ctx, personId, { now: ctx.now(), slug: 'chat' });
  return open(ctx, { personId, botSlug, appContext: 'chat', language }, (tx, subjectId) =>
    recordActivity(tx, { personId, slug: botSlug, kind: 'conversation.opened', subjectId, createdAt: ctx.now() }),
  );
}
