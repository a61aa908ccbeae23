import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { composePrompt } from '../compose-prompt.ts';
import { smallBot } from './small-bot.ts';

const prompt = (settings: Partial<Settings> = {}) =>
  composePrompt(smallBot, compileAdaptation({ ...defaultSettings, ...settings }));

describe('What a model is told about a person', () => {
  it.each([
    [{ tone: 'directo' }, 'the answer first'],
    [{ tone: 'calido' }, 'warm and unhurried'],
    [{ tone: 'formal' }, '"usted"'],
    [{ literal: true }, 'no idioms, no metaphors, no irony'],
    [{ literal: false }, 'Everyday expressions are allowed'],
    [{ length: 'corto' }, 'At most 4 sentences, at most 15 words each'],
    [{ length: 'detallado' }, 'At most 16 sentences, at most 20 words each'],
    [{ format: 'texto' }, 'short paragraphs, no lists'],
    [{ format: 'puntos' }, 'bullet points'],
    [{ format: 'pasos' }, 'numbered steps'],
    [{ language: 'en' }, 'Answer only in plain English'],
    [{ language: 'es' }, 'Answer only in plain Latin-American Spanish'],
  ] satisfies [Partial<Settings>, string][])('says for %j: %s (a11y/C1–C4)', (settings, words) => {
    expect(prompt(settings)).toContain(words);
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
