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
  // Those that quote a source are asked of it, and of no model.
  const worded = cases.filter(({ bot }) => !bot.source);

  it.each(worded)('$bot.name tells its model everything about $name', async ({ settings, bot }) => {
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

const breaks = {
  es: 'No tires la toalla 🙂, porque cada una de las cosas se puede mirar con calma y por partes. Primero mira una. Luego mira otra. Por último descansa.',
  en: 'Hang in there 🙂, because each of the things you tell me can be looked at one by one. First look at one. Then look at another. Finally rest a while.',
};
const simpler = { es: 'Dilo más simple, por favor.', en: 'Say it more simply, please.' };
const kept = { es: 'Está bien. Mira una cosa.', en: 'That is fine. Look at one thing.' };

/** What each option finds in that reply; whoever did not ask for it is not told of it. */
function foundFor({ length, literal, images, format }: Settings): string[] {
  return [
    ...(length === 'detallado' ? [] : ['sentence-length']),
    ...(literal ? ['idiom'] : []),
    ...(images === 'ocultar' ? ['emoji'] : []),
    ...(format === 'texto' ? [] : ['format']),
  ];
}

describe.skipIf(whyNoDatabase)('What comes back from a model, held against how a person functions', () => {
  it.each(eightProfiles)(
    'a11y/C2 a11y/C3 a11y/C4 a11y/S9 is told to $name before the end of the reply, and again simpler when they ask',
    async ({ settings }) => {
      const { language } = settings;
      const model = scriptedModel(
        { say: [breaks[language].slice(0, 30), breaks[language].slice(30)] },
        { say: [kept[language]] },
      );
      const world = await aWorld({ models: [model] });
      const ana = await world.as('ana');
      await ana.put('/api/user/profile', { settings, onboarded: true });
      const conversationId = await ana.opens('gerencia-ia');
      const events = await ana.listens(conversationId);
      const found = foundFor(settings);

      const first = await ana.says(nothingKnown, { conversationId });
      const seen = await events.until(({ event }) => event === 'done');
      const second = await ana.says(simpler[language], { conversationId });
      events.close();

      expect(first.body).toBe(breaks[language]);
      expect((first.message.metadata.broken ?? []).map(({ rule }) => rule)).toEqual(found);
      expect(seen.map(({ event }) => event).filter((event) => event !== 'delta')).toEqual(
        found.length > 0 ? ['notice', 'done'] : ['done'],
      );
      expect(seen.at(-2)?.data.broken).toEqual(first.message.metadata.broken);

      const prompt = model.calls[1]?.[0]?.content ?? '';
      expect(prompt).toContain('in simpler words');
      expect(prompt.includes('Sentences of more than')).toBe(found.includes('sentence-length'));
      expect(prompt.includes('Idioms: 1')).toBe(found.includes('idiom'));
      expect(second.body).toBe(kept[language]);
      expect(second.message.metadata).not.toHaveProperty('broken');
      expect(world.modelCalls()).toBe(2);
    },
  );

  it('is told to a page that comes later too, and no third reply is asked for when the second breaks as much', async () => {
    const world = await aWorld({ models: [scriptedModel({ say: [breaks.es] })] });
    const ana = await world.as('ana');
    const { conversationId, message: first } = await ana.says(nothingKnown);
    const { message: second } = await ana.says(simpler.es, { conversationId });

    const events = await ana.listens(conversationId);
    const late = await events.until(({ event }) => event === 'done');
    events.close();

    expect(second.metadata.broken).toEqual(first.metadata.broken);
    expect(late.map(({ event }) => event)).toEqual(['sync', 'notice', 'done']);
    expect(late[1]?.data).toMatchObject({ mode: 'model', broken: second.metadata.broken });
    expect(JSON.stringify(second.metadata.broken)).not.toContain('toalla');
    expect(world.modelCalls()).toBe(2);
  });

  it.each([
    ['no quiero vivir', 'fixed'],
    ['¿qué puedes hacer?', 'guided'],
  ])('is not looked for in what people wrote: "%s" is answered %s', async (text, mode) => {
    const world = await aWorld({ models: [scriptedModel({ say: [breaks.es] })] });
    const { message } = await (await world.as('ana')).says(text);

    expect(message.metadata).toMatchObject({ mode });
    expect(message.metadata).not.toHaveProperty('broken');
    expect(world.modelCalls()).toBe(0);
  });
});
