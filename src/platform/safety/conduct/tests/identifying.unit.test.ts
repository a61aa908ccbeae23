import { describe, expect, it } from 'vitest';
import { readPatterns } from '../../../config/read-patterns.ts';
import type { ChatTurn } from '../../../models/contract.ts';
import { isCard, isClabe, isCuil, isDni, isIban } from '../core/check-digits.ts';
import { createPlaces } from '../core/create-places.ts';
import { filteredModel } from '../filtered-model.ts';
import { namesIn } from '../read-known.ts';

const known = {
  names: namesIn(['Ana Belén Quiroga', 'Laura Ferrer']),
  others: ['laura@correo.example', '600 111 222'],
  patterns: readPatterns('EMP-\\d{4,6}').patterns,
};
/** Each tells who somebody is; the numbers are made up, with the check digits theirs would have. */
const planted = [
  'Ana Belén Quiroga',
  'quiroga',
  'Laura',
  'LAURA FERRER',
  'ana.quiroga+casa@ejemplo.com.mx',
  'ana arroba ejemplo punto com',
  '612345678',
  '612 34 56 78',
  '+34 91 234 56 78',
  '+52 55 1234 5678',
  '55 1234 5678',
  '300 123 4567',
  '+57 601 234 5678',
  '+54 9 11 2345-6789',
  '(415) 555-2671',
  '+1 415-555-2671',
  '12345678Z',
  '12.345.678-Z',
  'X1234567L',
  'GODE561231HDFRRN04',
  'GODE561231GR8',
  '20-12345678-6',
  'ES91 2100 0418 4502 0005 1332',
  'ES9121000418450200051332',
  '4111 1111 1111 1111',
  '1234 BBC',
  'AB 123 CD',
  'AAB123456',
  'calle Alcalá 123, 2º B',
  'Av. Insurgentes Sur 1602',
  'Carrera 7 # 32-16',
  '12 Baker Street',
  'EMP-48213',
  '123-45-6789',
];
const ordinary = [
  'Tengo 3 tareas y 45 minutos.',
  'La cita es el 2026-11-27 a las 10:15.',
  'Cuesta 1.250,50 € o 900 pesos.',
  'Nací en 1998.',
  'Son 12.500.000 habitantes.',
  'El capítulo 14 tiene 320 páginas.',
  'De 2019 a 2024.',
  'El 03/12/2025 a las 9.',
  'La temperatura es de 36,6 grados.',
  'Llama al 024 o al 112.',
  'Versión 24.1.3.',
  'Vuelo IB3456.',
  'Un 75 % de 1000.',
  'Paso 2 de 4.',
  'Necesito 600 000 000 de euros.',
  'Artículo 59.3 de la ley 39/2015.',
];
const openings = ['Hola, soy', 'Mi contacto es', 'Escribe a', 'Apunta esto:', 'Vivo con', 'Lo mío es', 'Te dejo'];

const at = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;
const generated = Array.from(
  { length: 2_000 },
  (_, number) =>
    `${at(openings, number)} ${at(planted, number)}. ${at(ordinary, number * 7)} También ${at(planted, number * 5 + 3)}, y ya.`,
);

function spy(place: 'local' | 'remote', answer: (turns: ChatTurn[]) => string[]) {
  const heard: ChatTurn[][] = [];
  const model = {
    id: 'spy',
    place,
    async stream({ turns }: { turns: ChatTurn[] }, say: (text: string) => void) {
      heard.push(turns);
      for (const piece of answer(turns)) say(piece);
      return { reason: 'stop' as const };
    },
  };
  return { heard, model };
}

async function through(place: 'local' | 'remote', text: string, size = 3) {
  const { heard, model } = spy(
    place,
    (turns) => (turns.at(-1)?.content ?? '').match(new RegExp(`[\\s\\S]{1,${size}}`, 'gu')) ?? [],
  );
  let back = '';
  await filteredModel(model, known, 'es').stream(
    { turns: [{ role: 'user', content: text }], maxTokens: 10 },
    (piece) => {
      back += piece;
    },
    new AbortController().signal,
  );
  return { heard: heard[0]?.at(-1)?.content ?? '', back };
}

describe('Words that leave for a model outside', () => {
  it('tell nobody who somebody is, in two thousand texts, and come back byte for byte', async () => {
    for (const text of generated) {
      const { heard, back } = await through('remote', text);
      expect(
        planted.filter((each) => heard.includes(each)),
        text,
      ).toEqual([]);
      expect(back).toBe(text);
    }
  });

  it.each(ordinary)('keep what tells nothing: %s', async (text) => {
    expect((await through('remote', text)).heard).toBe(text);
  });

  it('come back wherever the model cuts a place, and as it wrote it', async () => {
    for (let size = 1; size < 14; size++)
      expect((await through('remote', 'Llama al 612345678 [o] a [nadie-1].', size)).back).toBe(
        'Llama al 612345678 [o] a [nadie-1].',
      );
    const { model } = spy('remote', () => ['Llamo al [telefono', '-1] ya.']);
    let back = '';
    await filteredModel(model, known, 'es').stream(
      { turns: [{ role: 'user', content: 'Mi tel: 612345678' }], maxTokens: 9 },
      (piece) => {
        back += piece;
      },
      new AbortController().signal,
    );
    expect(back).toBe('Llamo al 612345678 ya.');
  });

  it('keep a place that somebody wrote themselves', async () => {
    const text = 'Puse [TELÉFONO-1] en la carta. Mi número es 612345678.';

    const { heard, back } = await through('remote', text);

    expect(heard).toContain('[TELÉFONO-2]');
    expect(back).toBe(text);
  });

  it('have the same place for the same thing in all of a request', () => {
    const places = createPlaces('es', known, []);

    expect([places.hide('Soy Laura'), places.hide('Laura otra vez'), places.hide('y 612345678')]).toEqual([
      'Soy [NOMBRE-1]',
      '[NOMBRE-1] otra vez',
      'y [TELÉFONO-1]',
    ]);
  });

  it('stay as they are for a model of this installation', async () => {
    expect((await through('local', 'Soy Laura, 612345678')).heard).toBe('Soy Laura, 612345678');
  });
});

describe('What an installation takes out besides', () => {
  it.each(['(a+)+$', 'a*', '\\d+', '(?=x)y', 'a|b', '[0-9]{1,40}[0-9]{1,40}', '[', 'x', '\\1\\1'])(
    'is refused when it may be slow or takes anything: %s',
    (written) => {
      expect(readPatterns(written)).toEqual({ patterns: [], wrong: [written] });
    },
  );

  it('is taken when its time is bounded', () => {
    expect(readPatterns('EMP-\\d{4,6}; [A-Z]{2}\\d{3}').wrong).toEqual([]);
  });
});

describe('Check digits', () => {
  it('tell a number that exists from one that does not', () => {
    expect([isDni('12345678Z'), isDni('12345678A'), isDni('X1234567L')]).toEqual([true, false, true]);
    expect([isIban('ES9121000418450200051332'), isIban('ES9121000418450200051333')]).toEqual([true, false]);
    expect([isCard('4111 1111 1111 1111'), isCard('4111 1111 1111 1112')]).toEqual([true, false]);
    expect([isCuil('20-12345678-6'), isCuil('20-12345678-5'), isClabe('032180000118359719')]).toEqual([true, false, true]);
  });
});
