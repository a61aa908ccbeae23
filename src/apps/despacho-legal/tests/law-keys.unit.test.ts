import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../core/law/canonical-number.ts';
import { findArticle } from '../core/law/find-article.ts';
import { findLawKey, lawKeyOf } from '../core/law/law-keys.ts';
import { aLaw } from './a-law.ts';

describe('The number of an article', () => {
  it.each([
    ['14', '14'],
    ['art. 59.3 ET', '59'],
    ['59.3.a)', '59'],
    ['artículo 1.º', '1'],
    ['Artículo 1o', '1'],
    ['48 Bis', '48 bis'],
    ['48 BIS', '48 bis'],
    ['48-bis', '48 bis'],
    ['3o Ter', '3 ter'],
    ['3o. Ter', '3 ter'],
    ['34 Quáter', '34 quater'],
    ['30 Bis 12', '30 bis 12'],
    ['283 bis a)', '283 bis a'],
    ['15-A', '15 a'],
    ['353-Ñ', '353 ñ'],
    ['353-N', '353 n'],
    ['2448 G', '2448 g'],
    ['153-F Bis', '153 f bis'],
    ['artículo 1.902 del Código Civil', '1902'],
    ['el artículo 14 CE', '14'],
    ['arts.\u00a038 a 40', '38 a 40'],
    ['único', 'unico'],
    ['Disposición adicional primera', 'disposicion adicional primera'],
  ])('is known however it is written: %s', (cited, canonical) => {
    expect(canonicalNumber(cited)).toBe(canonical);
  });

  it('finds the article, and the heading of several where it has none of its own', () => {
    const law = aLaw('es.md');

    expect(findArticle(law, 'art. 1.2')?.number).toBe('1');
    expect(findArticle(law, 'Artículo 1 BIS')?.number).toBe('1 bis');
    expect(findArticle(law, '4')).toMatchObject({ number: '3 a 5', standing: 'repealed' });
    expect(findArticle(law, '99')).toBeUndefined();
    expect(findArticle(aLaw('boe.xml'), '1')?.heading).toBe('Agua para beber');
  });
});

describe('The short name of a law', () => {
  it.each([
    ['Constitución Española', 'CE'],
    ['Real Decreto Legislativo 2/2015, de 23 de octubre, por el que se aprueba…', 'ET'],
    ['Real Decreto Legislativo 1/2013, de 29 de noviembre', 'RDL1/2013'],
    ['Ley 39/2015, de 1 de octubre', 'L39/2015'],
    ['Ley 1/2000, de 7 de enero, de Enjuiciamiento Civil', 'LEC'],
    ['Ley 10/2000, de otra cosa', 'L10/2000'],
    ['Ley Orgánica 3/2018, de 5 de diciembre', 'LO3/2018'],
    ['Real Decreto-ley 6/2019, de 1 de marzo', 'RDLey6/2019'],
    ['Real Decreto 1148/2011, de 29 de julio', 'RD1148/2011'],
    ['Orden TMS/368/2019, de 28 de marzo', 'OTMS/368/2019'],
  ])('is the known one, or its rank and number: %s', (title, key) => {
    expect(lawKeyOf({ jurisdiction: 'ES', identifier: '', title })).toBe(key);
  });

  it('is never that of another country', () => {
    expect(lawKeyOf({ jurisdiction: 'MX', identifier: '', title: 'Código Civil Federal' })).toBe('CCF');
    expect(findLawKey('Código Civil', 'ES')).toBe('CC');
    expect(findLawKey('Código Civil', 'MX')).toBe('CCF');
  });

  it('is found by whatever people call it', () => {
    expect(
      ['lopdgdd', 'LO 3/2018', 'Estatuto de los trabajadores', 'RDLeg 1/2013', 'BOE-A-2015-10565', 'LTF'].map((said) =>
        findLawKey(said, 'ES'),
      ),
    ).toEqual(['LO3/2018', 'LO3/2018', 'ET', 'RDL1/2013', 'L39/2015', 'LTF']);
  });
});
