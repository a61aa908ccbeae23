import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import en from '../locales/help/en.json' with { type: 'json' };
import es from '../locales/help/es.json' with { type: 'json' };

type Words = { [key: string]: string | Words };

function textsOf(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value.replace('{number}', '112')]] : textsOf(value, `${prefix}${key}.`),
  );
}

const easy = textsOf(es.helpPage.facil);
const usual = new Map(textsOf(es.helpPage));

describe('What the help page explains', () => {
  it.each(easy)('a11y/R8 has an easy version of %s, which reads easily', (_key, text) => {
    expect(inflesz(text)).toBeGreaterThanOrEqual(70);
  });

  it.each(easy.map(([key]) => key))('a11y/R8 has the usual version of %s, which reads well', (key) => {
    expect(inflesz(usual.get(key) ?? '')).toBeGreaterThanOrEqual(55);
  });

  it('a11y/R8 has short sentences in its easy version, in both languages', () => {
    const sentences = [es, en].flatMap(({ helpPage: help }) => textsOf(help.facil).flatMap(([, text]) => text.split(/[.?]\s*/)));

    expect(sentences.filter((sentence) => sentence.split(' ').length > 10)).toEqual([]);
  });

  it('asks nobody who cannot talk to say something', () => {
    const steps = [es, en].flatMap(({ helpPage: help }) => textsOf({ usual: help.cannotTalk, easy: help.facil.cannotTalk }));

    expect(steps.filter(([, text]) => /\b(di|say aloud|en voz alta)\b/i.test(text))).toEqual([]);
  });
});
