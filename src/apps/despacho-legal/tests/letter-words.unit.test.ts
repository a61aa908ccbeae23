import { describe, expect, it } from 'vitest';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import { LetterReading } from '../letters/contract.ts';
import en from '../locales/letters/en.json' with { type: 'json' };
import es from '../locales/letters/es.json' with { type: 'json' };

type Words = { [key: string]: string | Words };
const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const shown = (text: string) => text.replace(/\{\w+\}/g, 'ayer');
const spanish = flat(es).map(([key, text]) => [key, shown(text)] as const);
const english = flat(en);
/** Labels of a few words are no sentences to be measured. */
const running = spanish.filter(([, text]) => wordCount(text) >= 8);

describe('The words around a letter', () => {
  it('read at least normally, text by text (INFLESZ 55), and easily all together (65)', () => {
    expect(running.length).toBeGreaterThan(30);
    expect(running.filter(([, text]) => inflesz(text) < 55).map(([key, text]) => [key, Math.round(inflesz(text))])).toEqual([]);
    expect(inflesz(running.map(([, text]) => text).join('\n'))).toBeGreaterThan(65);
  });

  it('are short, plain and calm, and call no program a lawyer', () => {
    const long = spanish.filter(([, text]) => sentencesOf(text).some((sentence) => wordCount(sentence) > 22));
    const bad = /abogad|ganar|probabilidad|garantizam|\blawyer|\bwin\b|odds|guarantee|urgente|urgent/i;

    expect(long.map(([key]) => key)).toEqual([]);
    expect([...spanish, ...english].filter(([, text]) => notPlain.test(text) || bad.test(text))).toEqual([]);
  });

  it('name every kind of letter, of sender, of deadline, and whatever may not be found', () => {
    const { kind, from, unknown, deadlines } = LetterReading.shape;
    const of = deadlines.element.shape;
    const has = (words: object, names: readonly string[]) => expect(Object.keys(words).sort()).toEqual(names.toSorted());

    has(es.letters.kind, kind.shape.is.options);
    has(es.letters.sender, from.unwrap().shape.is.options);
    has(es.letters.unknown, unknown.element.options);
    has(es.letters.deadline.for, of.for.options);
    has(es.letters.deadline.from, of.from.options);
    has(es.letters.deadline.counts, of.counts.options);
  });
});
