import { describe, expect, it } from 'vitest';
import { createCitationReader } from '../core/find/citation-reader.ts';
import { someLaw, someLaws } from './some-laws.ts';

const text = 'Lo que dice.';
const spanish = createCitationReader([
  ...someLaws.filter(({ jurisdiction }) => jurisdiction === 'ES'),
  someLaw('CE', 'Constitución Española', [
    ['14', '', text],
    ['49', '', text],
  ]),
  someLaw('L8/2021', 'Ley 8/2021', [
    ['disposición transitoria quinta', '', text],
    ['disposición transitoria décima', '', text],
  ]),
]);
const mexican = createCitationReader([
  ...someLaws.filter(({ jurisdiction }) => jurisdiction === 'MX'),
  someLaw(
    'CPEUM',
    'Constitución Política de los Estados Unidos Mexicanos',
    [
      ['4o', '', text],
      ['123', '', text],
    ],
    'MX',
  ),
  someLaw(
    'CCF',
    'Código Civil Federal',
    [
      ['2448 C', '', text],
      ['2448', '', text],
    ],
    'MX',
  ),
]);
const read = (question: string, reader = spanish) =>
  reader(question).articles.map(({ law, article }) => `${law.key} ${article.number}`);

describe('Reading what a question cites', () => {
  it.each([
    ['¿Qué dice el art. 59.3 ET?', ['ET 59']],
    ['articulo 59 del et', ['ET 59']],
    ['ART 59 Estatuto de los Trabajadores', ['ET 59']],
    ['el artículo 59, apartado 3, párrafo segundo, del Estatuto de los Trabajadores', ['ET 59']],
    ['según el ET, artículo 59', ['ET 59']],
    ['ET 59.3', ['ET 59']],
    ['artículos 14 y 49 CE', ['CE 14', 'CE 49']],
    ['articulo 14 de la constitucion', ['CE 14']],
    ['art. 7 bis LEC', ['LEC 7 bis']],
    ['art 55 y siguientes del ET', ['ET 55']],
    ['disposición transitoria quinta de la Ley 8/2021', ['L8/2021 disposición transitoria quinta']],
    ['art. 36 LAU y art. 55 ET', ['LAU 36', 'ET 55']],
  ])('in Spain finds in "%s" what it cites', (question, cited) => {
    expect(read(question)).toEqual(cited);
  });

  it.each([
    ['art. 3 bis de la LFT', ['LFT 3o Bis']],
    ['artículo 123 constitucional', ['CPEUM 123']],
    ['articulo 4o de la constitucion', ['CPEUM 4o']],
    ['art 2448 c del codigo civil', ['CCF 2448 C']],
    ['LFT 48', ['LFT 48']],
  ])('in Mexico finds in "%s" what it cites', (question, cited) => {
    expect(read(question, mexican)).toEqual(cited);
  });

  it.each([
    'tengo 55 años y 36 meses de contrato',
    'según la LAU 9 años de contrato',
    'me deben 440 euros',
    'art. 999 ET',
    '¿qué dice el artículo 55?',
    'art. 55 de la Ley General Tributaria',
    'del ET y la LAU, el artículo 9',
    'mi arte 55',
  ])('reads nothing into "%s"', (question) => {
    expect(read(question)).toEqual([]);
  });

  it('knows which laws are named, with an article or without', () => {
    const lawsOf = (question: string) => spanish(question).laws.map(({ key }) => key);

    expect(lawsOf('plazos del Código Civil')).toEqual(['CC']);
    expect(lawsOf('art. 36 LAU, y el mandato constitucional')).toEqual(['LAU', 'CE']);
    expect(lawsOf('¿lo dice la constitucion?')).toEqual(['CE']);
    expect(lawsOf('la constitución de una empresa, et cetera')).toEqual([]);
  });

  it('finds an article that counts no longer, for somebody asks for it by its number', () => {
    expect(read('art. 60 ET')).toEqual(['ET 60']);
  });

  it('takes no time that grows out of hand, whatever stands between a number and a law', () => {
    const begun = performance.now();
    for (const piece of ['V) ', '1', '1 ', 'art. 5, ', 'apartado ', 'artículos 1, 2, 3, '])
      read(`art. 1 ${piece.repeat(3000)} ET`);

    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
