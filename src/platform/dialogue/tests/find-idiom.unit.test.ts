import { describe, expect, it } from 'vitest';
import { findIdiom, findIdioms } from '../core/find-idiom.ts';
import verbs from '../core/idiom-verbs.json' with { type: 'json' };
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

  it.each([
    ['No tires la toalla.', 'tirar la toalla'],
    ['Te echo una mano con el correo.', 'echar una mano'],
    ['Échale ganas hoy.', 'echar ganas'],
    ['Si pierdes el hilo, vuelve a leer.', 'perder el hilo'],
    ['Ponte las pilas mañana.', 'poner las pilas'],
    ['Voy al grano: falta un papel.', 'ir al grano'],
    ['Le das vueltas a la misma idea.', 'dar vueltas a'],
    ['No te vayas por las ramas.', 'ir por las ramas'],
    ['Tocó fondo en junio.', 'tocar fondo'],
    ['Ella cogió el toro por los cuernos.', 'coger el toro por los cuernos'],
    ['Estás en la luna.', 'estar en la luna'],
    ['He was beating around the bush.', 'beat around the bush'],
    ['She threw in the towel.', 'throw in the towel'],
    ['They kept an eye on it.', 'keep an eye'],
    ['You’ve got this.', "you've got this"],
  ])('finds it whatever the form of its verb: "%s"', (text, idiom) => {
    expect(findIdiom(text)).toBe(idiom);
  });

  it('finds all of them, each once', () => {
    expect(findIdioms('Es pan comido. No tires la toalla. De verdad, es pan comido.')).toEqual(['pan comido', 'tirar la toalla']);
  });

  it.each([
    'Una mano sobre el pecho.',
    'Pan y queso',
    'Luz al final del pasillo',
    'A piece of bread',
    '',
    'La crema es de la cara y de las manos.',
    'Deja la toalla en el baño y tira la basura.',
    'El hilo se puede perder en la caja.',
    'Vas al médico y luego al mercado.',
    'Pon las tijeras en la mesa.',
    'Put the towel in the bag.',
    'Take the easy one first.',
  ])('finds none in "%s"', (text) => {
    expect(findIdiom(text)).toBeUndefined();
  });

  it('knows each saying once', () => {
    for (const list of Object.values(idioms)) expect(new Set(list).size).toBe(list.length);
  });

  it('marks at most one verb in each, and knows no form of a verb that stands in none', () => {
    const marked = Object.values(idioms)
      .flat()
      .filter((entry) => entry.includes('*'))
      .map((entry) => entry.split('*'));

    expect(marked.every(({ length }) => length === 2)).toBe(true);
    const used = new Set(marked.map(([before]) => before?.split(' ').at(-1)));
    expect(
      Object.values(verbs)
        .flatMap(Object.keys)
        .filter((verb) => !used.has(verb)),
    ).toEqual([]);
  });
});
