import { describe, expect, it } from 'vitest';
import { findIdiom } from '../core/find-idiom.ts';
import idioms from '../core/idioms.json' with { type: 'json' };

describe('Finding a saying (a11y/C2)', () => {
  it.each([
    ['Te puedo ECHAR UNA MANO con eso.', 'echar una mano'],
    ['Es pan comido', 'pan comido'],
    ['Hay una luz al final del tunel', 'luz al final del túnel'],
    ['It is a piece of cake.', 'a piece of cake'],
    ['Hang in there', 'hang in there'],
  ])('finds it in "%s"', (text, idiom) => {
    expect(findIdiom(text)).toBe(idiom);
  });

  it.each(['Una mano sobre el pecho.', 'Pan y queso', 'Luz al final del pasillo', 'A piece of bread', ''])(
    'finds none in "%s"',
    (text) => {
      expect(findIdiom(text)).toBeUndefined();
    },
  );

  it('knows each saying once', () => {
    for (const list of Object.values(idioms)) expect(new Set(list).size).toBe(list.length);
  });
});
