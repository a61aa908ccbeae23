import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { findArticles } from '../core/find/find-articles.ts';
import { createLawLibrary } from '../core/find/law-library.ts';
import type { Jurisdiction } from '../core/law/law.ts';
import { someLaw, someLaws } from './some-laws.ts';

const library = createLawLibrary(someLaws);
const find = (question: string, jurisdiction: Jurisdiction = 'ES') => findArticles(library, question, jurisdiction);
const idsOf = (question: string, jurisdiction: Jurisdiction = 'ES') =>
  find(question, jurisdiction).map(({ law, article }) => `${law.key} ${article.number}`);

describe('Finding the articles that answer a question', () => {
  it('answers who asks in everyday words, though the article holds none of them', () => {
    expect(idsOf('me han echado del curro')[0]).toBe('ET 55');
    expect(idsOf('Me corrieron de la chamba', 'MX')[0]).toBe('LFT 48');
  });

  it('answers who asks in the words of the law', () => {
    expect(idsOf('Plazo de caducidad de la acción de despido')[0]).toBe('ET 59');
    expect(idsOf('opción por la indemnización en el despido improcedente')[0]).toBe('ET 56');
  });

  it('understands slips of a tired hand', () => {
    expect(idsOf('mi casero no me debuelve la fiansa')[0]).toBe('LAU 36');
    expect(idsOf('indemnisacion por despido inprocedente')[0]).toBe('ET 56');
  });

  it('goes straight to the article that is cited, and says so', () => {
    const [first, second] = find('me han echado, ¿qué dice el art. 36 LAU?');

    expect(`${first?.law.key} ${first?.article.number}`).toBe('LAU 36');
    expect([first?.why.isCited, second?.why.isCited]).toEqual([true, false]);
    expect(second?.article.number).toBe('55');
  });

  it('tells why: the words that the article holds, and the concepts that name it', () => {
    const [first] = find('el casero no me devuelve la fianza');

    expect(first?.why.words).toEqual(['devuelve', 'fianza']);
    expect(first?.why.concepts).toContain('fianza-alquiler');
    expect(first?.why.coverage).toBeGreaterThan(0);
  });

  it('finds what is repealed or does not count yet, and never in the first place', () => {
    for (const [question, id] of [
      ['caducidad de las faltas del trabajador según su gravedad', 'ET 60'],
      ['jornada de cuatro días con el sueldo de cinco', 'ET 61'],
    ] as const) {
      expect(idsOf(question)).toContain(id);
      expect(idsOf(question)[0]).not.toBe(id);
    }
  });

  it('shows a repealed article first to who cites it, for that is what they want to read', () => {
    const [first] = find('artículo 60 del Estatuto de los Trabajadores');

    expect([first?.article.number, first?.article.standing]).toEqual(['60', 'repealed']);
  });

  it('shows what is repealed where nothing else speaks of it', () => {
    const old = createLawLibrary([someLaw('X', 'Ley de pesca', [['1', 'Truchas', 'Se pescan truchas.']], 'ES', 'repealed')]);

    expect(findArticles(old, 'truchas', 'ES').map(({ article }) => article.number)).toEqual(['1']);
  });

  it('puts the code before the law of procedure where both say the same', () => {
    expect(idsOf('multa a quien falte a la vista').slice(0, 2)).toEqual(['CC 440', 'LEC 440']);
  });

  it('looks first in the law that the question names', () => {
    expect(idsOf('multa a quien falte a la vista, Ley de Enjuiciamiento Civil')[0]).toBe('LEC 440');
  });

  it('finds provisions too', () => {
    expect(idsOf('título competencial de la ley')).toContain('LEC disposición adicional primera');
  });

  it('never answers one country with the law of the other', () => {
    expect(find('despido', 'ES').some(({ law }) => law.jurisdiction === 'MX')).toBe(false);
    expect(find('despido', 'MX').some(({ law }) => law.jurisdiction === 'ES')).toBe(false);
  });

  it('finds nothing where no law is loaded, where nothing is asked, and where no word is known', () => {
    expect(findArticles(createLawLibrary([]), 'me han echado', 'ES')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('xyzzy qwfp')).toEqual([]);
  });

  it('takes any text: each article once, the scores falling, the place inside its article', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('me han echado', 'art. 59.3 ET', 'artículos 36, 55 y 9', ''), (text, words) => {
        const found = find(`${text} ${words} ${text}`);

        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map(({ article }) => article)).size).toBe(found.length);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((one, other) => other - one));
        for (const { article, place } of found) expect(article.text.slice(place.from, place.to)).not.toBe('');
      }),
    );
  });
});
