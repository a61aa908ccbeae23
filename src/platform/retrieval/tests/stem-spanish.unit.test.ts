import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../core/other-spellings.ts';
import { restoreMarks } from '../core/restore-marks.ts';
import { stemSpanish } from '../core/stem-spanish.ts';

/** From the vocabulary that Snowball publishes with its description, and as its own program (3.1.1) stems them. Whoever changes one changes `version` of saved indexes too. */
const published = `
  cheque chequ, chequeo cheque, cheques chequ, chetumaleños chetumaleñ, chico chic, chicharrones chicharron, checoslovaquia checoslovaqui,
  torá tor, toreado tor, toreándolo tor, torearlo tor, toreó tore, torneos torne, tornillos tornill, torpeza torpez, torrencial torrencial,
  total total, totalidad total, totalizó totaliz, totalmente total, trabajadoras trabaj, trabajamos trabaj, trabajará trabaj, trabajemos trabaj,
  prescripciones prescripcion, prescripción prescripcion, prescribir prescrib, despidió despid, despedida desped, arrendador arrend, arrendatario arrendatari,
  indemnización indemniz, indemnizacion indemniz, resolución resolu, resolucion resolu, psicología psicolog, nulidad nulid, herencia herenci,
  dependencia dependent, activamente activ, razonablemente razon, cautelarmente cautelar, capacidad capac, relativos relat, haciéndola hac, dámelo damel,
  arguyendo argu, huyeron huyeron, constituya constitu, pague pag, paguemos pag, distinguen disting, sigue sig, averigüe averigü, oír oir, aéreo aere, y y, él el, abril abril
`
  .split(',')
  .map((pair) => pair.trim().split(' '));

describe('The stem of a Spanish word', () => {
  it.each(published)('of «%s» is «%s»', (word = '', stem) => {
    expect(stemSpanish(word)).toBe(stem);
  });

  it('is never longer than the word, never empty, and has no accents', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeghilmnorstuyzáéíóúüñ'), minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(letters, (word) => {
        const stem = stemSpanish(word);

        expect(stem).not.toMatch(/[áéíóú]/);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});

describe('A word typed without its marks', () => {
  it.each([
    ['prescribio', 'prescribió'],
    ['pague', 'pagué'],
    ['pagara', 'pagará'],
    ['pagaran', 'pagarán'],
    ['vivia', 'vivía'],
    ['podriamos', 'podríamos'],
    ['pagareis', 'pagaréis'],
    ['estabamos', 'estábamos'],
    ['hicieramos', 'hiciéramos'],
    ['dano', 'daño'],
    ['manana', 'mañana'],
    ['compania', 'compañía'],
  ])('«%s» may be «%s»', (typed, meant) => {
    expect(restoreMarks(typed)).toContain(meant);
  });

  it.each(['año', 'acción', 'de', 'art5', ''])('«%s» is left as it is', (word) => {
    expect(restoreMarks(word)).toEqual([]);
  });
});

describe('A stem before another vowel', () => {
  it.each([
    ['jueces', 'juez'],
    ['voces', 'voz'],
    ['aplique', 'aplicar'],
    ['conduzca', 'conducir'],
    ['proteja', 'proteger'],
    ['exijo', 'exigir'],
  ])('of «%s» is also that of «%s»', (form, word) => {
    expect(otherSpellings(stemSpanish(form))).toContain(stemSpanish(word));
  });
});
