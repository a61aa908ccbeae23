import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import { specialists } from '../core/cases/specialists.ts';
import { branches } from '../core/concepts/branches.ts';
import names from '../core/law/law-names.json' with { type: 'json' };
import caseEn from '../locales/cases/en.json' with { type: 'json' };
import caseEs from '../locales/cases/es.json' with { type: 'json' };
import storyEn from '../locales/story/en.json' with { type: 'json' };
import storyEs from '../locales/story/es.json' with { type: 'json' };

type Words = { [key: string]: string | Words };
const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const shown = (text: string) => text.replace(/\{\w+\}/g, 'ayer');
const spanish = [...flat(caseEs), ...flat(storyEs)].map(([key, text]) => [key, shown(text)] as const);
const english = [...flat(caseEn), ...flat(storyEn)];
/** Names and labels of a few words are no sentences to be measured. */
const running = spanish.filter(([, text]) => wordCount(text) >= 8);

describe('The words of cases', () => {
  it('read at least normally, text by text (INFLESZ 55)', () => {
    expect(running.length).toBeGreaterThan(90);
    expect(running.filter(([, text]) => inflesz(text) < 55).map(([key, text]) => [key, Math.round(inflesz(text)), text])).toEqual(
      [],
    );
  });

  it('read easily where a story is told (INFLESZ 65, all of it together)', () => {
    expect(
      inflesz(
        flat(storyEs)
          .map(([, text]) => shown(text))
          .join('\n'),
      ),
    ).toBeGreaterThan(65);
  });

  it('are short, plain and calm', () => {
    const long = spanish.filter(([, text]) => sentencesOf(text).some((sentence) => wordCount(sentence) > 22));

    expect(long.map(([key]) => key)).toEqual([]);
    expect([...spanish, ...english].filter(([, text]) => notPlain.test(text))).toEqual([]);
  });

  it('call no program a lawyer, tell no odds and give no order', () => {
    const bad = /abogad|ganar|probabilidad|garantizam|\blawyer|\bwin\b|odds|guarantee|urgente|urgent/i;
    const allowed = ['cases.notLawyer.title'];

    expect([...spanish, ...english].filter(([key, text]) => bad.test(text) && !allowed.includes(key))).toEqual([]);
  });
});

describe('The specialists', () => {
  it.each(branches)('there is one for %s, with a name in both languages and laws that are known', (branch) => {
    const { slug, laws } = specialists[branch];
    const known = (country: string) => names.filter(({ jurisdiction }) => jurisdiction === country).map(({ key }) => key);

    expect(slug).toBe(`especialista-${branch}`);
    expect([caseEs, caseEn].map((words) => words.cases.specialist.name[branch]).every(Boolean)).toBe(true);
    expect(known('ES')).toEqual(expect.arrayContaining([...laws.ES]));
    expect(known('MX')).toEqual(expect.arrayContaining([...laws.MX]));
  });
});
