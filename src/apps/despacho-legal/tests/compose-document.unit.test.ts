import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../core/documents/compose-document.ts';
import { diffDocuments } from '../core/documents/diff-documents.ts';
import type { DocumentBlock } from '../core/documents/document-block.ts';
import { textOf } from '../core/documents/text-of.ts';
import { holds } from '../core/templates/holds.ts';
import { Template } from '../core/templates/template.ts';
import { day } from './some-answers.ts';

const said = { es: 'a', en: 'a' };
const field = (id: string, type: string, more = {}) => ({ id, type, question: said, why: said, required: true, ...more });
const template = Template.parse({
  id: 'es-a-letter',
  country: 'ES',
  branch: 'civil',
  aim: 'ask',
  ...{ name: said, purpose: said, words: said, to: said, send: said, basis: [] },
  fields: [
    field('name', 'name'),
    field('facts', 'long'),
    field('sum', 'money', { required: false }),
    field('on', 'date', { required: false }),
    field('with-child', 'yes-no', { required: false }),
    field('child', 'name', { shownIf: 'with-child=yes' }),
    field('things', 'list', { required: false }),
  ],
  body: [
    { kind: 'title', text: 'Carta' },
    { kind: 'paragraph', text: '{name}[[, el {on}]] pide {sum|lo que corresponda}.' },
    { kind: 'paragraph', text: '{facts}' },
    { kind: 'paragraph', text: 'Con {child}.', if: 'with-child=yes' },
    { kind: 'annexes', from: 'things', none: 'No acompaño nada.' },
    { kind: 'signature', name: 'name' },
  ],
});
const texts = (answers: Record<string, string | string[]>) => composeDocument(template, answers, day).blocks.map(textOf);

describe('Composing a document', () => {
  it('puts each answer in its place, as a letter says it', () => {
    const answers = { name: ' Ana Gil ', facts: 'Pasó esto.', sum: '1234567.5', on: '2027-01-04', things: ['Uno', ' ', 'Dos'] };

    expect(texts(answers)).toEqual([
      'Carta',
      'Ana Gil, el 4 de enero de 2027 pide 1.234.567,50 euros.',
      'Pasó esto.',
      'Uno\nDos',
      'Firma: Ana Gil',
    ]);
  });

  it('has words where nothing was answered, and never an empty place', () => {
    expect(texts({ name: 'Ana', facts: 'Esto' })).toEqual([
      'Carta',
      'Ana pide lo que corresponda.',
      'Esto',
      'No acompaño nada.',
      'Firma: Ana',
    ]);
  });

  it('says what is missing, and marks where', () => {
    const composed = composeDocument(template, { facts: ' \u200b ', 'with-child': 'yes' }, day);

    expect(composed.missing).toEqual(['name', 'facts', 'child']);
    expect(composed.blocks.at(1)).toMatchObject({ spans: [{ field: 'name', isGap: true }, { text: ' pide ' }, {}, {}] });
  });

  it('never reads an answer as a text to fill', () => {
    expect(texts({ name: '{facts} [[x]]', facts: '{name}' }).slice(1, 3)).toEqual([
      '{facts} [[x]] pide lo que corresponda.',
      '{name}',
    ]);
  });

  it('makes a paragraph of each line, and one line of what stands within a sentence', () => {
    expect(texts({ name: 'Ana\nGil', facts: 'Uno\r\n\r\n dos' }).slice(1, 4)).toEqual([
      'Ana, Gil pide lo que corresponda.',
      'Uno',
      ' dos',
    ]);
  });

  it('does not say what a hidden question was once answered', () => {
    expect(texts({ name: 'Ana', facts: 'Esto', 'with-child': 'no', child: 'Leo' }).join()).not.toContain('Leo');
    expect(holds(template, { 'with-child': 'no', child: 'Leo' }, 'child')).toBe(false);
  });

  it('writes pesos in Mexico', () => {
    const mexican = { ...template, country: 'MX' as const };

    expect(textOf(composeDocument(mexican, { name: 'Ana', facts: 'E', sum: '1499.9' }, day).blocks[1] as DocumentBlock)).toBe(
      'Ana pide $1,499.90 M.N.',
    );
  });
});

describe('The difference between two versions', () => {
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', spans: [{ text }] });

  it('is told piece by piece, and word by word within a piece', () => {
    const before = [paragraph('Pido un sitio con ruido'), paragraph('Igual'), paragraph('Se va')];
    const after = [paragraph('Pido un sitio sin ruido'), paragraph('Igual')];

    expect(diffDocuments(before, after)).toEqual([
      {
        kind: 'changed',
        words: [
          { kind: 'same', text: 'Pido un sitio ' },
          { kind: 'removed', text: 'con ' },
          { kind: 'added', text: 'sin ' },
          { kind: 'same', text: 'ruido' },
        ],
      },
      { kind: 'same', words: [{ kind: 'same', text: 'Igual' }] },
      { kind: 'removed', words: [{ kind: 'removed', text: 'Se va' }] },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const pieces = fc.array(fc.constantFrom('uno', 'dos tres', 'cuatro cinco seis', 'uno dos').map(paragraph), { maxLength: 8 });
    const side = (changes: ReturnType<typeof diffDocuments>, left: 'added' | 'removed') =>
      changes
        .filter(({ kind }) => kind !== left)
        .map(({ words }) =>
          words
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join(''),
        );

    fc.assert(
      fc.property(pieces, pieces, (before, after) => {
        const changes = diffDocuments(before, after);
        expect(side(changes, 'added').map((text) => text.trim())).toEqual(before.map(textOf));
        expect(side(changes, 'removed').map((text) => text.trim())).toEqual(after.map(textOf));
      }),
    );
  });

  it('is nothing where nothing changed, and is found in ten thousand words without waiting', () => {
    const long = paragraph('palabra '.repeat(10_000));
    const began = performance.now();

    expect(diffDocuments([long], [long]).every(({ kind }) => kind === 'same')).toBe(true);
    diffDocuments([long], [paragraph('otra '.repeat(10_000))]);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
