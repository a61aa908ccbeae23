import { describe, expect, it } from 'vitest';
import { DamagedLaw, NoArticles, NotALaw } from '../core/law/errors.ts';
import { readLaw } from '../core/law/read-law.ts';
import { aLaw, articleOf, asked, lawText } from './a-law.ts';

describe("A consolidated law of BOE's open data", () => {
  const law = aLaw('boe.xml');

  it('says what it is called and when the text that counts was changed', () => {
    expect(law).toMatchObject({
      key: 'L7/2031',
      identifier: 'BOE-A-2031-7',
      title: 'Ley 7/2031, de 3 de marzo, de Fuentes Públicas',
      publishedAt: '2031-03-04',
      versionDate: '2033-06-01',
      standing: 'in-force',
      sourceUrl: 'https://www.boe.es/eli/es/l/2031/03/03/7',
    });
  });

  it('gives of several texts the one that counts on the day, and the later one as what it is', () => {
    const on = (day: string) => articleOf(aLaw('boe.xml', day), '1').text.split('\n')[0];

    expect(on('2033-05-31')).toBe('El agua será fría.');
    expect(on('2033-06-01')).toBe('1. El agua será fría y potable.');
    expect(on('2037-01-01')).toBe('El agua será templada.');
    expect(articleOf(law, '1 (desde 2037-01-01)')).toMatchObject({ standing: 'future', versionDate: '2037-01-01' });
  });

  it('is read whole, tables too, without the notes below', () => {
    expect(articleOf(law, '1').text).toBe('1. El agua será fría y potable.\na) En «verano» más.\nHora | Litros\n8 | 20');
    expect(articleOf(law, '1')).toMatchObject({ heading: 'Agua para beber', path: ['TÍTULO I. Del agua'] });
    expect(articleOf(law, '1').sourceUrl).toBe('https://www.boe.es/buscar/act.php?id=BOE-A-2031-7#a1');
  });

  it('knows what was repealed, what ran out and what does not count yet', () => {
    expect(['2', '3', '4'].map((number) => articleOf(law, number).standing)).toEqual(['repealed', 'repealed', 'future']);
    expect(articleOf(aLaw('boe.xml', '2033-12-31'), '3').standing).toBe('in-force');
  });

  it('has provisions and annexes, and neither preamble nor signature', () => {
    expect(law.articles.filter(({ kind }) => kind === 'provision').map(({ number }) => number)).toEqual([
      'disposición adicional única',
      'anexo',
    ]);
    expect(JSON.stringify(law.articles)).not.toMatch(/FELIPE|El agua es de todos/);
  });

  it('is repealed from the day on which BOE says so', () => {
    const repealed = lawText('boe.xml').replace(
      '<estatus_derogacion>N</estatus_derogacion>',
      '<estatus_derogacion>S</estatus_derogacion><fecha_derogacion>20360101</fecha_derogacion>',
    );

    expect(readLaw(repealed, asked).standing).toBe('repealed');
    expect(readLaw(repealed, { ...asked, day: '2035-12-31' }).standing).toBe('in-force');
  });

  it('may come in two answers, its text and what it is called', () => {
    const whole = lawText('boe.xml');
    const called = `<response><data>${/<metadatos>[\s\S]*<\/metadatos>/.exec(whole)?.[0]}</data></response>`;
    const text = whole.replace(/<metadatos>[\s\S]*<\/metadatos>/, '');

    expect(readLaw(`${called}\n${text}`, asked).articles).toEqual(law.articles);
    expect(readLaw(`${text}\n${called}`, asked).articles).toEqual(law.articles);
    expect(() => readLaw(text, asked)).toThrow(NotALaw);
  });
});

describe('What is no law', () => {
  it.each([
    ['a letter', 'Hola, ¿qué tal?'],
    ['nothing at all', ''],
    ['a web page', '<!doctype html><html><body>Artículo 1</body></html>'],
    ['the front matter of something else', '---\ntitle: "Recetas"\n---\n##### Artículo 1. Sopa.\n\nAgua.'],
    ['a law of a country that is not read here', lawText('es.md').replace('country: "es"', 'country: "fr"')],
    ['a picture', 'GIF89a\0\0\0'],
  ])('is refused: %s', (_name, text) => {
    expect(() => readLaw(text, asked)).toThrow(NotALaw);
  });

  it('is told apart from a law without articles and from one that is broken off', () => {
    expect(() => readLaw(lawText('es.md').replace(/#####[\s\S]*/, ''), asked)).toThrow(NoArticles);
    expect(() => readLaw(lawText('boe.xml').slice(0, -200), asked)).toThrow(DamagedLaw);
  });

  it('is not judged by a name: the same text is read wherever it stands, also with the ends of lines of Windows', () => {
    expect(readLaw(`\uFEFF${lawText('es.md').replaceAll('\n', '\r\n')}`, asked)).toEqual(aLaw('es.md'));
    expect(readLaw(lawText('mx.md').replaceAll('\n', '\r\n'), asked)).toEqual(aLaw('mx.md'));
  });
});
