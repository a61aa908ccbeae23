import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { BotNotFound, type Conversation } from '#platform/conversations/contract.ts';
import { findBotId, insertConversation } from '#platform/conversations/conversation-store.ts';
import { insertMessages } from '#platform/conversations/message-store.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';

/** Opens a conversation with a bot. Its first words are there at once: who speaks, that it is a program, what it cannot do. */
export async function openConversation(ctx: Context, { botSlug }: { botSlug: string }): Promise<Conversation> {
  const bot = ctx.bots.find(({ slug }) => slug === botSlug);
  const botId = bot && (await findBotId(ctx.db, botSlug));
  if (!bot || !botId) throw new BotNotFound({ botSlug });
  const { locale } = (await readAdaptation(ctx, ctx.personId)).language;
  const id = randomUUID();
  const createdAt = ctx.now();

  await ctx.db.transaction(async (tx) => {
    await insertConversation(tx, { id, userId: ctx.personId, botId, appContext: 'chat', nextSeq: 2, createdAt });
    const greeting = {
      id: randomUUID(),
      conversationId: id,
      seq: 1,
      senderType: 'bot' as const,
      content: bot.greeting[locale],
      createdAt,
    };
    await insertMessages(tx, ctx.vault, [{ ...greeting, metadata: { mode: 'guided' } }]);
  });
  const at = createdAt.toISOString();
  return { id, botSlug, title: null, createdAt: at, updatedAt: at, progress: null };
}
