import { describe, expect, it } from 'vitest';
import { markWords } from '../palette/core/mark-words.ts';
import { rank, type Searchable } from '../palette/core/rank.ts';
import { slipsToBe, slipsToBegin } from '../palette/core/slips.ts';

const places: Searchable[] = [
  { name: 'Chat', detail: 'Habla con programas que te acompañan' },
  { name: 'Mi perfil', words: 'Inclusión', detail: 'Cómo funciono y qué me ayuda' },
  { name: 'Gerencia IA', words: 'Servicios Profesionales', detail: 'Divide tareas en pasos pequeños' },
  { name: 'Comunicación Social', words: 'Salud Mental', detail: 'Ensaya conversaciones difíciles' },
  { name: 'Despacho Legal', detail: 'Entiende la ley y tus plazos' },
  { name: 'Colores: Noche suave', words: 'tema modo oscuro dark' },
  { name: 'La reunión del lunes', detail: 'BLU · paso 2 de 5' },
  { name: 'Preparar la reunión de mañana', detail: 'Gerencia IA · paso 3 de 5' },
];
const found = (text: string) => rank(places, text).map(({ entry }) => entry.name);

describe('Searching', () => {
  it('finds by the beginning of a word, whatever the accents and the capitals', () => {
    expect(found('comunicacion')).toEqual(['Comunicación Social']);
    expect(found('COMUNICACIÓN')).toEqual(['Comunicación Social']);
    expect(found('reunion')).toEqual(['La reunión del lunes', 'Preparar la reunión de mañana']);
    expect(found('legal')).toEqual(['Despacho Legal']);
  });

  it('needs every word that was written, in any order', () => {
    expect(found('mañana reunion')).toEqual(['Preparar la reunión de mañana']);
    expect(found('reunion abril')).toEqual([]);
  });

  it('puts what is called so before what is only about it', () => {
    expect(found('gerencia')).toEqual(['Gerencia IA', 'Preparar la reunión de mañana']);
    expect(rank([{ name: 'Hablar con BLU' }, { name: 'BLU' }], 'blu').map(({ entry }) => entry.name)).toEqual([
      'BLU',
      'Hablar con BLU',
    ]);
  });

  it('finds by other words for it', () => {
    expect(found('oscuro')).toEqual(['Colores: Noche suave']);
    expect(found('mental')).toEqual(['Comunicación Social']);
  });

  it.each([
    ['a letter missing', 'gerncia', 'Gerencia IA'],
    ['a letter too many', 'gerenncia', 'Gerencia IA'],
    ['another letter', 'gerensia', 'Gerencia IA'],
    ['two letters swapped', 'gernecia', 'Gerencia IA'],
    ['two slips in a long word', 'comunikasion', 'Comunicación Social'],
    ['a slip in a short word', 'caht', 'Chat'],
    ['a slip before the word is finished', 'desapch', 'Despacho Legal'],
  ])('forgives %s', (_slip, written, name) => {
    expect(found(written)[0]).toBe(name);
  });

  it('forgives nothing in words of three letters, nor two slips in one of seven', () => {
    expect(found('rey')).toEqual([]);
    expect(rank([{ name: 'Perfil' }], 'parfol')).toEqual([]);
  });

  it('puts everything that is written so before what is only alike', () => {
    const alike = rank([{ name: 'Nata' }, { name: 'Ver', detail: 'mis notas' }, { name: 'Nota de ayer' }], 'nota');

    expect(alike.map(({ entry, slips }) => [entry.name, slips])).toEqual([
      ['Nota de ayer', 0],
      ['Ver', 0],
      ['Nata', 1],
    ]);
  });

  it('leaves things as near as each other in the order they were in', () => {
    const same = ['uno', 'dos', 'tres'].map((name) => ({ name: `Tarea ${name}` }));

    expect(rank(same, 'tarea').map(({ entry }) => entry.name)).toEqual(['Tarea uno', 'Tarea dos', 'Tarea tres']);
  });

  it('finds nothing where nothing, or only signs, are written', () => {
    expect([found(''), found('  '), found('¿?…')]).toEqual([[], [], []]);
  });

  it('shows by which words something was found', () => {
    expect(markWords('Preparar la reunión de mañana', 'reunon')).toEqual([
      { text: 'Preparar', isFound: false },
      { text: ' ', isFound: false },
      { text: 'la', isFound: false },
      { text: ' ', isFound: false },
      { text: 'reunión', isFound: true },
      { text: ' ', isFound: false },
      { text: 'de', isFound: false },
      { text: ' ', isFound: false },
      { text: 'mañana', isFound: false },
    ]);
    expect(markWords('Chat', '')).toEqual([{ text: 'Chat', isFound: false }]);
  });
});

describe('Slips of the fingers', () => {
  it.each([
    ['casa', 'casa', 0],
    ['casa', 'caza', 1],
    ['csaa', 'casa', 1],
    ['cas', 'casa', 1],
    ['casas', 'casa', 1],
    ['', 'ab', 2],
    ['ca', 'abc', 3],
  ])('from «%s» to «%s» are %i', (written, word, slips) => {
    expect(slipsToBe(written, word, 3)).toBe(slips);
  });

  it('count only to the beginning of a word while it is being written', () => {
    expect(slipsToBegin('gernc', 'gerencia', 1)).toBe(1);
    expect(slipsToBe('gernc', 'gerencia', 1)).toBeUndefined();
  });

  it('are not counted past what is allowed', () => {
    expect(slipsToBegin('zzzz', 'gerencia', 2)).toBeUndefined();
    expect(slipsToBe('casa', 'peso', 2)).toBeUndefined();
  });
});
