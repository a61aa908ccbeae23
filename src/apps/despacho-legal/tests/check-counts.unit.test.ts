import { describe, expect, it } from 'vitest';
import { checkCounts } from '../core/law/check-counts.ts';
import { lawName } from '../core/law/law-name.ts';
import { aLaw, lawText } from './a-law.ts';
import { someLaw } from './some-laws.ts';

describe('The articles of a law, held against its source', () => {
  it.each([
    ['es.md', 9],
    ['boe.xml', 4],
    ['mx.md', null],
  ])('are as many: %s', (name, expected) => {
    expect(checkCounts(lawText(name), aLaw(name))).toMatchObject({ holds: true, expected, missing: [] });
  });

  it('are too few where a heading was not read, and too many where one was made up', () => {
    expect(checkCounts(`${lawText('es.md')}\n##### Artículo 9. Hielo.\n`, aLaw('es.md')).holds).toBe(false);
    expect(checkCounts(lawText('es.md').replace('##### Artículo 7.', '##### Art 7.'), aLaw('es.md')).holds).toBe(false);
    const block = '<bloque id="a9" tipo="precepto" titulo="Artículo 9"></bloque>';
    expect(checkCounts(lawText('boe.xml').replace('</texto>', `${block}</texto>`), aLaw('boe.xml')).holds).toBe(false);
  });

  it('do not hold where a number stands twice, or where many are missing', () => {
    const of = (...numbers: number[]) =>
      someLaw(
        'LP',
        'Ley de Plazas',
        numbers.map((number) => [String(number), '', 'Sí.']),
        'MX',
      );

    expect(checkCounts('', of(1, 2, 4))).toMatchObject({ holds: true, missing: [3] });
    expect(checkCounts('', of(1, 2, 9))).toMatchObject({ holds: false, missing: [3, 4, 5, 6, 7, 8] });
    expect(checkCounts('', of(1, 2, 2)).holds).toBe(false);
  });
});

describe('The name of a law', () => {
  it.each([
    ['ET', 'ES', 'Real Decreto Legislativo 2/2015, de 23 de octubre, por el que se aprueba…', 'Estatuto de los Trabajadores'],
    ['CE', 'ES', 'Constitución Española', 'Constitución Española'],
    ['CCF', 'MX', 'Código Civil Federal', 'Código Civil Federal'],
    ['L7/2031', 'ES', 'Ley 7/2031, de 3 de marzo, de Fuentes Públicas', 'Ley 7/2031, de Fuentes Públicas'],
  ] as const)('is the one that people use: %s', (key, jurisdiction, title, name) => {
    expect(lawName({ key, jurisdiction, title })).toBe(name);
  });
});
