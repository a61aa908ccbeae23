import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { wordFor } from '#platform/dialogue/core/word.ts';
import type { Settings } from '#platform/profiles/contract.ts';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { eightProfiles } from '#tests/support/eight-profiles.ts';
import { faultOf } from '#tests/support/read-plainly.ts';
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
  chunk: { '3': 'At most 3 things in one list', '5': 'At most 5 things in one list' },
  oneStep: { true: 'Ask at most one question in each reply' },
  reading: { facil: 'Easy reading: everyday words' },
  toneTags: { true: 'say right after it how you mean it' },
  literal: { true: 'no idioms, no metaphors', false: 'Everyday expressions are allowed' },
};
const nothingKnown = 'Cuál es la masa del bosón de Higgs';
const oftenIn = { es: /\b(?:de|que|el|la|un|para|puedes|puede)\b/giu, en: /\b(?:the|you|can|of|to|is|what|do)\b/giu };

const cases = eightProfiles.flatMap(({ name, settings }) => installedBots.map((bot) => ({ name, settings, bot })));

/** What the first question of an exercise has before it, or below it, for each way of learning. */
const placed = { regla: null, ejemplo: 'before', imagen: 'before', hacer: 'below' } as const;
const pieces = { regla: 'explain', ejemplo: 'example', imagen: 'picture', hacer: 'try' } as const;

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
    'a11y/R10 a11y/C1 $bot.name speaks the language of $name from its first words, and as they asked to be addressed, without a model too',
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
      expect(faultOf(said, compileAdaptation(settings))).toBeUndefined();
    },
  );

  it.each(cases)(
    'a11y/C1 a11y/C2 a11y/R8 learning: $bot.name asks $name its first question as they read best',
    async ({ settings, bot }) => {
      const adaptation = compileAdaptation(settings);
      const { language } = adaptation;
      const [protocol] = bot.protocols;
      if (!protocol) throw new Error(`${bot.name} has no exercise`);
      const texts = protocol.texts[language.locale];
      const worded = (key: string) => {
        const [es, en] = [protocol.texts.es[key] ?? '', protocol.texts.en[key] ?? ''];
        return wordFor({ es, en }, language);
      };
      const ana = await (await aWorld()).as('ana');
      await ana.put('/api/user/profile', { settings, onboarded: true });
      const conversationId = await ana.opens(bot.slug);
      const { body: said, message } = await ana.says(worded('title'), { conversationId });
      const [greeting] = (await ana.get<{ items: { content: string }[] }>(`/api/chat/conversations/${conversationId}/messages`))
        .body.items;
      const { step } = message.metadata;
      const firstStep = protocol.steps[0]?.id ?? '';

      expect(step?.stepId).toBe(firstStep);
      for (const text of [greeting?.content ?? '', said, step?.help ?? '']) expect(faultOf(text, adaptation)).toBeUndefined();
      if (language.locale === 'es') expect(inflesz(said)).toBeGreaterThanOrEqual(language.reading === 'facil' ? 70 : 55);
      if (language.reading === 'facil' && `${firstStep}.question.facil` in texts)
        expect(step?.question).toBe(worded(`${firstStep}.question.facil`));

      const learning = settings.channel === 'pictogramas' ? 'imagen' : settings.learning;
      const help = worded(`${firstStep}.${pieces[learning]}`);
      const question = step?.question ?? '?';
      expect(said.includes(help) && said.indexOf(help) < said.indexOf(question)).toBe(placed[learning] === 'before');
      expect(step?.help?.startsWith(help) ?? false).toBe(placed[learning] === 'below');
    },
  );
});
