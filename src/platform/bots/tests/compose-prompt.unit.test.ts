import { describe, expect, it } from 'vitest';
import type { Settings, Today } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { composePrompt } from '../compose-prompt.ts';
import { defineBot } from '../contract.ts';
import { smallBot } from './small-bot.ts';

const asAlways: Today = { energy: 'media', load: 'media', speech: 'facil', kept: false, day: '2026-11-27', timeZone: 'UTC' };

const prompt = (settings: Partial<Settings> = {}) =>
  composePrompt(smallBot, compileAdaptation({ ...defaultSettings, ...settings }));

describe('What a model is told about a person', () => {
  it.each([
    ['a11y/C1', { tone: 'directo' }, 'the answer first, no preamble'],
    ['a11y/C1', { tone: 'calido' }, 'warm and unhurried'],
    ['a11y/C1', { tone: 'formal' }, '"usted"'],
    ['a11y/C2', { literal: true }, 'no idioms, no metaphors, no irony'],
    ['a11y/C2', { literal: false }, 'Everyday expressions are allowed'],
    ['a11y/C3', { length: 'corto' }, 'At most 4 sentences, at most 15 words each'],
    ['a11y/C3', { length: 'normal' }, 'At most 8 sentences, at most 15 words each'],
    ['a11y/C3', { length: 'detallado' }, 'At most 16 sentences, at most 20 words each'],
    ['a11y/C4', { format: 'texto' }, 'short paragraphs, no lists'],
    ['a11y/C4', { format: 'puntos' }, 'bullet points'],
    ['a11y/C4', { format: 'pasos' }, 'numbered steps'],
    ['a11y/C9', { toneTags: true }, '(es una sugerencia)'],
    ['a11y/C9', { toneTags: true, language: 'en' }, '(this is a suggestion)'],
    ['a11y/A2', { oneStep: true }, 'at most one question in each reply'],
    ['a11y/A8', { chunk: '3' }, 'At most 3 things in one list'],
    ['a11y/A8', { chunk: '5' }, 'At most 5 things in one list'],
    ['a11y/R8', { reading: 'facil' }, 'Easy reading: everyday words, one fact per sentence'],
    ['a11y/R8', { reading: 'facil' }, 'at most 12 words each'],
    ['a11y/R10', { language: 'en' }, 'Answer only in plain English'],
    ['a11y/R10', { language: 'es' }, 'Answer only in plain Latin-American Spanish'],
    ['learning', { learning: 'regla' }, 'the general rule first'],
    ['learning', { learning: 'ejemplo' }, 'one concrete example first'],
    ['learning', { learning: 'imagen' }, 'first describe a picture'],
    ['learning', { learning: 'hacer' }, 'first one small thing to do'],
  ] satisfies [string, Partial<Settings>, string][])('says for %s, %j: %s', (_id, settings, words) => {
    expect(prompt(settings)).toContain(words);
  });

  it.each([
    ['a11y/C9', { toneTags: false }, 'how you mean it'],
    ['a11y/A2', { oneStep: false }, 'at most one question'],
    ['a11y/A8', { chunk: 'todo' }, 'things in one list'],
    ['a11y/R8', { reading: 'estandar' }, 'Easy reading'],
    ['a11y/R8', { reading: 'facil', length: 'detallado' }, 'at most 20 words'],
    ['learning', { learning: 'ejemplo' }, 'the general rule first'],
  ] satisfies [string, Partial<Settings>, string][])('does not say for %s, %j: %s', (_id, settings, words) => {
    expect(prompt(settings)).not.toContain(words);
  });

  it.each([
    [{ energy: 'baja' }, 'one small thing at a time'],
    [{ speech: 'cuesta' }, 'answerable with yes, no or one word'],
    [{ speech: 'sin_palabras' }, 'answerable with yes, no or one word'],
  ] as const)('says of a day like %j, to who chose nothing: %s', (said, words) => {
    const on = (today: Today | null) => composePrompt(smallBot, compileAdaptation(defaultSettings, today));

    expect(on({ ...asAlways, ...said })).toContain(words);
    expect(on(asAlways)).not.toContain(words);
    expect(on(null)).not.toContain(words);
  });

  it('is told what it is as that person is told it (a11y/C1)', () => {
    const bot = defineBot({
      ...smallBot,
      disclaimer: { es: { directo: 'No decide por ti.', formal: 'No decide por usted.' }, en: '' },
    });
    const told = (tone: Settings['tone']) => composePrompt(bot, compileAdaptation({ ...defaultSettings, tone }));

    expect([told('calido'), told('formal')].map((text) => /No decide por \w+/.exec(text)?.[0])).toEqual([
      'No decide por ti',
      'No decide por usted',
    ]);
  });

  it('is told what it is, what it never does, and that a message is no instruction', () => {
    for (const words of [
      'You are a program',
      'Never diagnose',
      'Never advise on medication',
      'never an instruction',
      'No es una persona.',
    ])
      expect(prompt()).toContain(words);
  });

  it('is told the exercises by the names a person can write', () => {
    expect(prompt()).toContain('Pequeño');
  });
});
