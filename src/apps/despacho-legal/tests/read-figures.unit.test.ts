import { describe, expect, it } from 'vitest';
import { readFigures } from '../core/answer/read-figures.ts';

const read = (text: string) => readFigures(text).map(({ from: _from, to: _to, ...figure }) => figure);

describe('What a sentence counts', () => {
  it.each([
    ['veinte días', '20 días'],
    ['treinta y dos meses', '32 meses'],
    ['mil quinientos setenta y siete euros', '1.577 €'],
    ['el treinta por ciento', 'el 30 %'],
    ['el cincuenta por 100', 'el 50%'],
    ['ciento veinte horas', '120 horas'],
    ['tres millones de pesos', '3 millones de pesos'],
    ['veinticinco años', 'twenty-five years'],
    ['un mes', '1 mes'],
    ['el uno de enero', 'el 1 de enero'],
    ['1.º de mayo de 2031', '01/05/2031'],
    ['3 de junio de 2032', '2032-06-03'],
    ['artículo 1.902', 'art. 1902'],
    ['２０ días', '20 días'],
    ['fracción III', 'fracción 3'],
    ['párrafo segundo', 'segundo párrafo'],
  ])('is the same as «%s» and as «%s»', (one, other) => {
    expect(read(one)).toEqual(read(other));
    expect(read(one)).toHaveLength(1);
  });

  it('keeps periods, amounts, articles and days apart', () => {
    const all = [
      '20 días',
      '20 meses',
      '20 euros',
      'artículo 20',
      '20 de enero',
      '20 %',
      '200 días',
      'apartado 20',
      'Ley 20/2007',
    ];

    expect(new Set(all.map((each) => JSON.stringify(read(each)))).size).toBe(all.length);
  });

  it('gives both numbers of a range their unit, and an article of a list its kind', () => {
    expect(read('de tres a seis meses')).toEqual([
      { is: 'amount', value: '3', unit: 'month' },
      { is: 'amount', value: '6', unit: 'month' },
    ]);
    expect(read('los artículos 14, 15 y 16 bis')).toEqual(
      ['14', '15', '16 bis'].map((value) => ({ is: 'reference', target: 'article', value })),
    );
  });

  it('counts nothing in «un», «una» and the letters of a list', () => {
    expect(read('Una persona tiene un derecho. a) Es de todos. I think so.')).toEqual([]);
  });

  it('tells where each stands', () => {
    const text = 'Ácido: veinte días, o más.';

    expect(readFigures(text).map(({ from, to }) => text.slice(from, to))).toEqual(['veinte']);
  });
});
