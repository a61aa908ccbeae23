import type { BotSummary } from '#platform/bots/contract.ts';
import type { Context } from '#platform/context/context.ts';
import { getWord, wordFor } from '#platform/dialogue/core/word.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';

/** The bots a person can talk with, in their language, and whether a model or only the guided mode answers. */
export async function listBots(ctx: Context): Promise<BotSummary[]> {
  const { language } = await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: 'chat' });
  return ctx.bots.map((bot) => ({
    slug: bot.slug,
    name: bot.name,
    category: bot.category,
    description: wordFor(bot.description, language),
    disclaimer: wordFor(bot.disclaimer, language),
    mode: ctx.models.length > 0 ? 'model' : 'guided',
    protocols: bot.protocols.map(({ id, texts, minutes }) => ({
      id,
      title: getWord(texts[language.locale], 'title', language),
      minutes,
    })),
  }));
}
