import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLaws } from '../core/law/compare-laws.ts';
import type { Law } from '../core/law/law.ts';
import { readLaw } from '../core/law/read-law.ts';
import { asked } from './a-law.ts';

const word = fc.constantFrom(
  'toda',
  'persona',
  'tiene',
  'derecho',
  'artículo 14',
  'Artículo 3 de esta Ley',
  'el Título II',
  'capítulo IV',
  '«cita»',
  '1.577',
  'G/BC*100',
  'plazo de 20 días',
  '(sic DOF 01-02-2003)',
  'ñandú',
  '50 %',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `Que ${words.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 4 });
const suffix = fc.constantFrom('', 'bis', 'ter', 'quater');
const laws = fc
  .array(fc.record({ paragraphs, suffix, space: fc.constantFrom(' ', '\u00a0'), isChapter: fc.boolean() }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((articles) => articles.map((article, at) => ({ ...article, number: at + 1 })));

const ends = fc.constantFrom('\n', '\r\n');
const textsOf = ({ articles }: Law) => articles.map(({ number, text }) => [number, text]);

describe('Any law', () => {
  it('of Spain is read back whole: every article, in its order, word for word', () => {
    fc.assert(
      fc.property(laws, ends, (articles, end) => {
        const body = articles.map(({ number, suffix, space, isChapter, paragraphs }) => [
          ...(isChapter ? [`### CAPÍTULO ${number}. De lo suyo`] : []),
          `##### Artículo${space}${[number, suffix].filter(Boolean).join(space)}.`,
          ...paragraphs,
        ]);
        const head = ['---', 'title: "Ley 1/2031, de Nada"', 'identifier: "BOE-A-2031-9"', 'country: "es"', '---'].join(end);

        const law = readLaw(`${head}${end}${body.flat().join(end + end)}${end}`, asked);

        expect(textsOf(law)).toEqual(
          articles.map(({ number, suffix, paragraphs }) => [[number, suffix].filter(Boolean).join(' '), paragraphs.join('\n')]),
        );
        expect(law.articles.every(({ standing, hash, text }) => standing === 'in-force' && hash === asked.hash(text))).toBe(true);
        expect(compareLaws(law.articles, law.articles).same).toBe(articles.length);
      }),
      { numRuns: 120 },
    );
  });

  it('of Mexico is read back whole, wherever its suffixes and its notes have landed', () => {
    const note = fc.constantFrom(
      '',
      ' Párrafo reformado DOF 01-02-2003',
      ' Fracción adicionada DOF 03-04-2005. Reformada DOF 06-07-2008, 09-10-2011',
    );
    fc.assert(
      fc.property(laws, note, fc.constantFrom('.-', '.', '. '), ends, (articles, noted, mark, end) => {
        const body = articles.map(({ number, suffix, isChapter, paragraphs: [first = '', ...others] }) => [
          ...(isChapter ? [`TITULO PRIMERO De lo suyo${end}`] : []),
          `### Artículo ${number}`,
          suffix ? `${suffix}.- ${first}${noted}` : `${mark} ${first}${noted}`,
          ...others.map((other) => other + noted),
          `Artículo adicionado DOF 11-12-2013${end}`,
        ]);
        const head = ['# LEY de Nada', '', '> Fuente: [diputados.gob.mx](https://www.diputados.gob.mx)', '', '---', ''].join(end);

        const law = readLaw(`${head}${end}${body.flat().join(end)}`, asked);

        expect(textsOf(law)).toEqual(
          articles.map(({ number, suffix, paragraphs }) => [[number, suffix].filter(Boolean).join(' '), paragraphs.join('\n')]),
        );
        expect(law.articles.every(({ versionDate }) => versionDate === '2013-12-11')).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
