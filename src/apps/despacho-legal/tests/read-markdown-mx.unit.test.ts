import { describe, expect, it } from 'vitest';
import { countHeadings } from '../core/law/count-headings.ts';
import { readLaw } from '../core/law/read-law.ts';
import { aLaw, articleOf, asked, lawText } from './a-law.ts';

describe('A Mexican law in Markdown', () => {
  const law = aLaw('mx.md');

  it('says what it is called, when it was published and when it was last changed', () => {
    expect(law).toMatchObject({
      key: 'LGBP',
      jurisdiction: 'MX',
      title: 'Ley General de Bancos de Parque',
      publishedAt: '2031-04-01',
      versionDate: '2036-02-03',
      standing: 'in-force',
    });
  });

  it('joins the number with what fell on the line below, and finds articles that begin within a line', () => {
    const numbers = law.articles.filter(({ kind }) => kind === 'article').map(({ number }) => number);

    expect(numbers).toEqual(['1o', '1o Bis', '2 Bis', '3', '3-A', '4 Quáter 2', '5', '6 Ter']);
    expect(articleOf(law, '1o Bis').text).toBe('Los perros se sientan en el suelo, y');
    expect(articleOf(law, '6 Ter').text).toBe('El granizo tampoco.');
  });

  it('takes the notes of the editors out of the text and their last day as its date', () => {
    expect(articleOf(law, '1o')).toMatchObject({
      text: 'Toda persona puede sentarse.\nTambién quien lleva perro.',
      versionDate: '2033-05-04',
    });
    expect(articleOf(law, '3').text).toContain('\nB. La noche cuenta también.');
    expect(articleOf(law, '3-A').versionDate).toBeNull();
  });

  it('mends a sentence that the file broke in two, and takes no broken line for a heading', () => {
    expect(articleOf(law, '3').text.split('\n')[0]).toBe(
      'El agua será gratis, según el artículo 1o., en los párrafos segundo y tercero, y conforme al Título Primero;',
    );
    expect(articleOf(law, '3').text).toContain('y según la hora (sic DOF 02-03-2032).');
  });

  it('takes titles and chapters from wherever they stand, and never as words of the article above', () => {
    expect(articleOf(law, '2 Bis')).toMatchObject({ text: '(Se deroga).', standing: 'repealed', versionDate: '2033-05-04' });
    expect(articleOf(law, '3').path).toEqual(['TITULO SEGUNDO De las Fuentes', 'CAPITULO I Del agua']);
    expect(articleOf(law, '3-A')).toMatchObject({
      text: 'En invierno habrá agua tibia.',
      path: ['TITULO SEGUNDO De las Fuentes', 'CAPITULO I Del agua', 'Del frío'],
    });
  });

  it('leaves it in the text where a court said that it does not count', () => {
    expect(articleOf(law, '4 Quáter 2').text).toContain('Párrafo declarado inválido por sentencia de la SCJN');
  });

  it('has the transitory provisions set by set, those of two decrees of one day apart', () => {
    const provisions = law.articles.filter(({ kind }) => kind === 'provision').map(({ number, text }) => `${number}: ${text}`);

    expect(provisions).toEqual([
      'transitorio primero: Esta Ley entrará en vigor el día siguiente, conforme al artículo Segundo transitorio de otra ley.',
      'transitorio segundo: Se abroga la Ley de Asientos.',
      'transitorio único (DOF 02-03-2032): El Decreto entrará en vigor al día siguiente.',
      'transitorio séptimo (DOF 02-03-2032, decreto 2): Se pintarán los bancos.',
    ]);
    expect(law.articles.at(-1)).toMatchObject({
      path: ['Transitorios de decretos de reforma', 'DECRETO por el que se reforma otra vez.'],
      versionDate: '2032-03-02',
    });
  });

  it('loses no word of an article in which something looks like a chapter', () => {
    const more = `El frasco llevará un rótulo. ${'Se guardará en casa, y nadie lo tocará. '.repeat(12)}`.trim();
    const text = lawText('mx.md').replace('. La sombra se reparte.', `. Dirá así: CAPITULO IX.\nDe los frascos\n${more}`);

    expect(articleOf(readLaw(text, asked), '4 Quáter 2').text).toContain(more);
  });

  it('is counted, and says which articles the file breaks off', () => {
    expect(countHeadings(lawText('mx.md'), law)).toEqual({
      key: 'LGBP',
      headings: 9,
      ranges: 0,
      articles: 8,
      provisions: 4,
      repealed: 1,
      future: 0,
      doubles: [],
      unfinished: ['1o Bis', '4 Quáter 2'],
    });
  });
});
