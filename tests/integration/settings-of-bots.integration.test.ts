import { describe, expect, it } from 'vitest';
import type { Settings } from '#platform/profiles/contract.ts';
import { eightProfiles } from '#tests/support/eight-profiles.ts';
import { scriptedModel } from '#tests/support/scripted-model.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { installedBots } from '../../src/bots.ts';

/** What a model is told of each option, and nothing of the others of the same setting. */
const told: { [Name in keyof Settings]?: Record<string, string> } = {
  language: { es: 'plain Latin-American Spanish', en: 'plain English' },
  tone: { directo: 'the answer first, no preamble', calido: 'warm and unhurried', formal: 'formal and respectful' },
  length: { corto: 'At most 4 sentences', normal: 'At most 8 sentences', detallado: 'At most 16 sentences' },
  format: { texto: 'short paragraphs, no lists', puntos: 'bullet points', pasos: 'numbered steps' },
  learning: {
    regla: 'the general rule first',
    ejemplo: 'one concrete example first',
    imagen: 'first describe a picture',
    hacer: 'first one small thing to do',
  },
  literal: { true: 'no idioms, no metaphors', false: 'Everyday expressions are allowed' },
};
const nothingKnown = 'Cuál es la masa del bosón de Higgs';
const oftenIn = { es: /\b(?:de|que|el|la|un|para|puedes|puede)\b/giu, en: /\b(?:the|you|can|of|to|is|what|do)\b/giu };

const cases = eightProfiles.flatMap(({ name, settings }) => installedBots.map((bot) => ({ name, settings, bot })));

describe.skipIf(whyNoDatabase)('How a person functions, in what every bot says', () => {
  it.each(cases)('$bot.name tells its model everything about $name', async ({ settings, bot }) => {
    const model = scriptedModel({ say: ['Está bien.'] });
    const world = await aWorld({ models: [model] });
    const ana = await world.as('ana');
    await ana.put('/api/user/profile', { settings, onboarded: true });
    const conversationId = await ana.opens(bot.slug);
    await ana.says(nothingKnown, { conversationId });

    const prompt = model.calls[0]?.[0]?.content ?? '';
    for (const [setting, options] of Object.entries(told)) {
      const chosen = String(settings[setting as keyof Settings]);
      for (const [option, words] of Object.entries(options))
        expect(prompt.includes(words), `${setting}=${chosen}: ${words}`).toBe(option === chosen);
    }
  });

  it.each(cases)(
    'a11y/R10 $bot.name speaks the language of $name from its first words, without a model too',
    async ({ settings, bot }) => {
      const ana = await (await aWorld()).as('ana');
      await ana.put('/api/user/profile', { settings, onboarded: true });
      const conversationId = await ana.opens(bot.slug);
      const first = await ana.get<{ items: { content: string }[] }>(`/api/chat/conversations/${conversationId}/messages`);
      const { body: second } = await ana.says(settings.language === 'es' ? '¿qué puedes hacer?' : 'what can you do?', {
        conversationId,
      });

      const said = `${first.body.items[0]?.content} ${second}`;
      const count = (language: 'es' | 'en') => said.match(oftenIn[language])?.length ?? 0;
      const [own, other] = settings.language === 'es' ? [count('es'), count('en')] : [count('en'), count('es')];
      expect(own).toBeGreaterThan(3);
      expect(own).toBeGreaterThan(other * 3);
    },
  );
});
