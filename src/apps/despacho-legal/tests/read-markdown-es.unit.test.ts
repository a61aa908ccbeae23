import { describe, expect, it } from 'vitest';
import { aLaw, articleOf, asked } from './a-law.ts';

describe('A Spanish law in Markdown', () => {
  const law = aLaw('es.md');

  it('says what it is called, when it was changed and where anybody may read it', () => {
    expect(law).toMatchObject({
      key: 'RDL9/2031',
      jurisdiction: 'ES',
      identifier: 'BOE-A-2031-1',
      versionDate: '2033-05-06',
      publishedAt: '2031-03-04',
      standing: 'in-force',
      sourceUrl: 'https://www.boe.es/eli/es/rdlg/2031/03/03/9',
    });
  });

  it('has its articles in their order, whatever space stands before the number', () => {
    const numbers = law.articles.filter(({ kind }) => kind === 'article').map(({ number }) => number);

    expect(numbers).toEqual(['único', '1', '1 bis', '2', '3 a 5', '3', '5 bis', '6.º', '7']);
    expect(articleOf(law, '1').heading).toBe('Derecho a sentarse');
    expect(articleOf(law, '5 bis').heading).toBe('Sombra y etc.');
  });

  it('is read word for word, without marks and without notes of the editors; a formula keeps its asterisk', () => {
    expect(articleOf(law, '1').text).toBe(
      '1. Toda persona tiene derecho a sentarse en un banco.\n2. (Derogado)\na) Se estará a la fórmula TCt = G/BC*100.',
    );
  });

  it('knows the books, titles and chapters of an article', () => {
    expect(articleOf(law, '1').path).toEqual([
      'LIBRO PRIMERO. De los bancos',
      'TÍTULO I. De los bancos en general',
      'CAPÍTULO I. Disposiciones generales',
    ]);
    expect(articleOf(law, '6.º').path).toEqual(['LIBRO PRIMERO. De los bancos', 'TÍTULO II. De las fuentes']);
  });

  it('does not take what was repealed for law, not even where its last text is printed below the heading of several', () => {
    const standing = (number: string) => articleOf(law, number).standing;

    expect(['2', '3 a 5', '3'].map(standing)).toEqual(['repealed', 'repealed', 'repealed']);
    expect(articleOf(law, '3').text).toBe('Nadie se sentará dos veces.');
    // A part of it was repealed, and the article stands; so does one that is numbered in between.
    expect(['1', '5 bis'].map(standing)).toEqual(['in-force', 'in-force']);
  });

  it('keeps lines within an article that only look like headings', () => {
    expect(articleOf(law, '6.º').text.split('\n')).toEqual([
      'El agua será potable en estos casos:',
      'Fuente pequeña',
      'De 8 a 22 horas.',
      'Fuente grande',
      'Siempre.',
    ]);
  });

  it('keeps the chapters of another law that an article quotes as what that article says', () => {
    const { text } = articleOf(law, '7');

    expect(text).toContain('«CAPÍTULO IX. De las plazas');
    expect(text).toContain('CAPÍTULO X. De las esquinas');
    expect(text.endsWith('Y nada más.')).toBe(true);
  });

  it('tells its own final provision from that of the decree that approves it', () => {
    expect(articleOf(law, 'disposición final única').text).toBe('Esta ley entrará en vigor ayer.');
    expect(articleOf(law, 'disposición final única del Real Decreto Legislativo 9/2031').text).toContain(
      'entrará en vigor mañana',
    );
  });

  it('has provisions and annexes, those too that are headed «Primera.» alone, and no signature', () => {
    const provisions = law.articles.filter(({ kind }) => kind === 'provision').map(({ number, text }) => `${number}: ${text}`);

    expect(provisions.slice(1)).toEqual([
      'disposiciones transitorias: Los bancos de antes siguen siendo bancos.',
      'disposición transitoria primera: Los bancos de piedra se pulirán.',
      'disposición adicional primera: No se sentará nadie en ellos.',
      'disposición final única: Esta ley entrará en vigor ayer.',
      'anexo I: Cuarenta centímetros.',
    ]);
    expect(JSON.stringify(law.articles)).not.toContain('FELIPE');
  });

  it('carries the hash of each text, and counts later where it is published later', () => {
    const { text, hash } = articleOf(law, '1 bis');

    expect(hash).toBe(asked.hash(text));
    expect(aLaw('es.md', '2030-01-01').standing).toBe('future');
  });
});
