import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestWords, mostWords, splitChunks } from '../core/split-chunks.ts';
import { splitSentences } from '../core/split-sentences.ts';

const longestOverlap = 45;
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
const sentence = (words: number, name: string) =>
  `${Array.from({ length: words }, (_, at) => `${name}${at}`).join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
const sentencesOf = (text: string) =>
  splitSentences(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

/** Paragraphs of sentences of up to 60 words, apart by one or two line ends. */
const anyPage = fc
  .array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })
  .map((paragraphs) =>
    paragraphs.map((lengths, at) => lengths.map((length, place) => sentence(length, `p${at}s${place}w`)).join(' ')).join('\n\n'),
  );

describe('Cutting a page into passages', () => {
  it('shows each of them word for word where it stands, in order, and leaves no word out', () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const chunks = splitChunks(text);

        let end = 0;
        for (const { from, to } of chunks) {
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
          expect(text.slice(end, Math.max(end, from)).trim()).toBe('');
          expect(to).toBeGreaterThan(end);
          end = to;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('makes none of more than 250 words and a last sentence, and none but the last of fewer than 120', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const lengths = splitChunks(text).map(({ from, to }) => countWords(text.slice(from, to)));

        expect(Math.max(...lengths)).toBeLessThanOrEqual(mostWords + longestOverlap);
        for (const length of lengths.slice(0, -1)) expect(length).toBeGreaterThanOrEqual(fewestWords);
      }),
    );
  });

  it('begins a passage with the last sentence of the one before', () => {
    const text = Array.from({ length: 30 }, (_, at) => sentence(20, `s${at}w`)).join(' ');

    const [first, second] = splitChunks(text).map(({ from, to }) => sentencesOf(text.slice(from, to)));

    expect(second?.[0]).toBe(first?.at(-1));
  });

  it('leaves what is short in one piece', () => {
    expect(splitChunks('  Uno.\n\nDos.  ')).toEqual([{ from: 2, to: 12, headings: [] }]);
  });

  it.each(['', '  \n\t '])('finds no passage in %j', (text) => {
    expect(splitChunks(text)).toEqual([]);
  });

  it('never runs from one heading into the next, and knows what stands above', () => {
    const text = '# Guía\n\n## Ruido\n\nPide cascos.\n\n### En clase\n\nHabla con el centro.\n\n## Luz\n\nBaja las persianas.';

    const chunks = splitChunks(text);

    expect(chunks.map(({ headings }) => headings)).toEqual([
      ['Guía', 'Ruido'],
      ['Guía', 'Ruido', 'En clase'],
      ['Guía', 'Luz'],
    ]);
    expect(chunks.map(({ from, to }) => text.slice(from, to))).toEqual([
      '## Ruido\n\nPide cascos.',
      '### En clase\n\nHabla con el centro.',
      '## Luz\n\nBaja las persianas.',
    ]);
  });

  it('keeps a heading with nothing under it', () => {
    expect(splitChunks('Antes.\n# Sola').map(({ headings }) => headings)).toEqual([[], ['Sola']]);
  });

  it('cuts a sentence of a thousand words too', () => {
    const text = sentence(1000, 'w');

    const lengths = splitChunks(text).map(({ from, to }) => countWords(text.slice(from, to)));

    expect(lengths.reduce((sum, length) => sum + length)).toBe(1000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(mostWords);
  });
});

describe('Where a sentence ends', () => {
  it.each([
    [
      'Según el art. 5 y el núm. 3, la Sra. Pérez recurre. Tiene 20 días.',
      ['Según el art. 5 y el núm. 3, la Sra. Pérez recurre.', 'Tiene 20 días.'],
    ],
    ['1. La ley protege. 2. Nadie queda fuera.', ['1. La ley protege.', '2. Nadie queda fuera.']],
    ['¿Qué hago? ¡Llama! «Espera.» Y sigue…', ['¿Qué hago?', '¡Llama!', '«Espera.»', 'Y sigue…']],
    ['Cuesta 3.50 euros. vale', ['Cuesta 3.50 euros. vale']],
    ['Uno\nDos', ['Uno', 'Dos']],
  ])('is found in «%s»', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
