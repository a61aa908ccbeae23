import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsIn } from '../core/words-in.ts';

const same = [
  ['reunión', 'reuniones', 'REUNION'],
  ['casa', 'casas'],
  ['gato', 'gatos'],
  ['amigo', 'amiga', 'amigos', 'amigas'],
  ['voz', 'voces'],
  ['luz', 'luces'],
  ['mes', 'meses'],
  ['coche', 'coches'],
  ['canción', 'canciones'],
  ['mujer', 'mujeres'],
  ['hablar', 'hablo', 'hablé', 'hablando', 'hablado', 'hablaba', 'hablaron', 'hablamos', 'hablaré', 'hablaría', 'hablarle'],
  ['comer', 'comido', 'comiendo', 'comieron', 'comía'],
  ['vivir', 'viví', 'viviendo', 'vivido', 'vivimos'],
  ['sentir', 'sentirme', 'sentía', 'sentido'],
  ['empezar', 'empecé', 'empezando'],
  ['preocupación', 'preocupaciones', 'preocupado', 'preocuparse'],
  ['rápido', 'rápida', 'rápidamente'],
  ['triste', 'tristes'],
  ['work', 'works', 'worked', 'working'],
  ['run', 'runs', 'running'],
  ['study', 'studies', 'studied', 'studying'],
  ['voice', 'voices'],
  ['feeling', 'feelings', 'feel'],
];
const apart = [
  ['reunión', 'reloj'],
  ['casa', 'caso'],
  ['mesa', 'misa'],
  ['gato', 'gasto'],
  ['hablar', 'hacer'],
  ['trabajo', 'tráfico'],
];

describe('The stems of words', () => {
  it.each(same)('are one for %s and its other forms', (...forms) => {
    const stems = forms.map((form) => stemsIn(form).join());

    expect(new Set(stems), stems.join(' ')).toHaveProperty('size', 1);
  });

  it.each(apart)('are two for %s and %s', (one, other) => {
    expect(stemsIn(one ?? '')).not.toEqual(stemsIn(other ?? ''));
  });

  it('leave out what is in every text, in both languages', () => {
    expect(stemsIn('de la que no, ¿y tú? the of and')).toEqual([]);
    expect(stemsIn('')).toEqual([]);
  });

  it('are told once each, and no more than so many', () => {
    expect(stemsIn('perro, Perro y perros')).toHaveLength(1);
    expect(stemsIn(Array.from({ length: 900 }, (_, each) => `${each}x`).join(' '))).toHaveLength(400);
  });

  it('come of any text there is, always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stemsIn(text)).toEqual(stemsIn(text));
        expect(stemsIn(text).every((stem) => stem !== '' && stem.length <= 40)).toBe(true);
      }),
    );
  });
});
