import { describe, expect, it } from 'vitest';
import type { SomeSettings } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { checkReply } from '../core/check-reply.ts';

const check = (text: string, who: SomeSettings = {}) => checkReply(text, compileAdaptation({ ...defaultSettings, ...who }));
const brokenIn = (text: string, who: SomeSettings = {}) =>
  Object.fromEntries(check(text, who).map(({ rule, count }) => [rule, count]));

const words = (count: number, word = 'sol') => `${Array.from({ length: count }, () => word).join(' ')}.`;
const english = { language: 'en' } as const;

describe('A sentence longer than the person reads (a11y/C3, a11y/R8)', () => {
  it.each([
    [15, {}, undefined],
    [16, {}, 1],
    [12, { reading: 'facil' }, undefined],
    [13, { reading: 'facil' }, 1],
    [20, { length: 'detallado' }, undefined],
    [21, { length: 'detallado' }, 1],
    [16, english, 1],
  ] satisfies [number, SomeSettings, number | undefined][])('of %i words, for %j, counts %s', (count, who, found) => {
    expect(brokenIn(words(count), who)['sentence-length']).toBe(found);
  });

  it('is found in items of lists and after other sentences, and each is counted', () => {
    expect(brokenIn(`Hola, Ana. ${words(17)}\n\n- ${words(18)}\n- Corto.`)).toEqual({ 'sentence-length': 2 });
  });

  it('is measured on each side of a colon', () => {
    expect(brokenIn(`Haz esto: ${words(14)}`)).toEqual({});
    expect(brokenIn(`Haz esto: ${words(16)}`)).toEqual({ 'sentence-length': 1 });
  });

  it.each([
    ['a point in a number', 'El curso cuesta 12.500.000 pesos al año y dura 2.5 horas.'],
    ['a short form before a name', 'La Dra. Ruiz y el Sr. J. Pérez atienden ahí.'],
    ['an hour', 'Ven a las 10 a. m. o a las 4 p. m. según puedas.'],
    ['an example', 'Lleva algo tuyo, p. ej. una piedra, y déjalo en la mesa.'],
    ['three points in the middle', 'Puedes pensar… o no pensar en nada por un rato.'],
  ])('is not cut in two by %s', (_what, sentence) => {
    expect(brokenIn(sentence)).toEqual({});
    // The same sentence, made too long at its end, is still one: it is found once.
    expect(brokenIn(`${sentence.slice(0, -1)} ${words(15)}`)).toEqual({ 'sentence-length': 1 });
  });

  it.each([
    ['an option with a letter', `Elige la opción A. ${words(13, 'Sol')}`],
    ['an hour', `Come a las 8 a. m. ${words(13, 'Sol')}`],
    ['a quotation that ends with its own point', `Escribe «No puedo ir hoy.» ${words(13, 'Sol')}`],
    ['a mark inside bold letters', `**Para un momento.** ${words(13, 'Sol')}`],
    ['an emoji', `Vale. 🙂 ${words(13, 'Sol')}`],
  ])('ends with %s', (_what, text) => {
    expect(brokenIn(text, { images: 'mostrar' })).toEqual({});
  });

  it('goes on in the next line where a text was only wrapped', () => {
    expect(brokenIn('sol sol sol sol sol sol sol sol\nsol sol sol sol sol sol sol sol sol.')).toEqual({ 'sentence-length': 1 });
    expect(brokenIn('Sol sol sol sol sol sol sol sol\nSol sol sol sol sol sol sol sol sol.')).toEqual({});
  });
});

describe('More sentences than the person reads (a11y/C3)', () => {
  const say = (count: number) => Array.from({ length: count }, (_, at) => `El número es ${at}.`).join(' ');

  it.each([
    [4, {}, undefined],
    [5, {}, 1],
    [8, { length: 'normal' }, undefined],
    [9, { length: 'normal' }, 1],
    [16, { length: 'detallado', format: 'texto' }, undefined],
    [19, { length: 'detallado', format: 'texto' }, 3],
  ] satisfies [number, SomeSettings, number | undefined][])('%i of them, for %j: %s too many', (count, who, found) => {
    expect(brokenIn(say(count), who)['sentence-count']).toBe(found);
  });

  it('weighs a list less than prose, and not less than what its items say', () => {
    const item = '- Bajar la luz de la sala';

    expect(brokenIn(`Prueba una:\n${Array(6).fill(item).join('\n')}\n¿Cuál prefieres hoy?`)).toEqual({});
    expect(brokenIn(`Prueba una:\n${Array(12).fill(item).join('\n')}\n¿Cuál prefieres hoy?`)).toEqual({ 'sentence-count': 1 });
    expect(brokenIn(`${item}. Hazlo ahora. Hazlo otra vez.\n${item}. Hazlo ahora. Hazlo otra vez.`)).toEqual({
      'sentence-count': 1,
    });
  });

  it('counts neither a greeting nor what a sentence means', () => {
    const meant = '(es un hecho) ';

    expect(brokenIn(`Hola, Ana. Sí. ${`El sol sale. ${meant}`.repeat(4)}`)).toEqual({});
    expect(brokenIn(`The sun is up. (this is a fact) ${'It is warm. (this is a fact) '.repeat(3)}`, english)).toEqual({});
  });
});

describe('A saying, for somebody who takes words as they are (a11y/C2)', () => {
  it.each([
    ['No tires la toalla. Es pan comido.', {}, 2],
    ['No tires la toalla.', { literal: false }, undefined],
    ['Hang in there.', english, 1],
    ['«Tirar la toalla» es dejar de intentarlo.', {}, undefined],
    ['To “hang in there” is to go on.', english, undefined],
    ['## Es pan comido\n\nSigue así.', {}, 1],
    ['> Es pan comido\n\nEso dice tu correo.', {}, undefined],
  ] satisfies [string, SomeSettings, number | undefined][])('in "%s", for %j: %s', (text, who, found) => {
    expect(brokenIn(text, who).idiom).toBe(found);
  });
});

describe('Emoji, for somebody who turned them off (a11y/S9)', () => {
  it.each([
    ['Está bien. 🙂', 1],
    ['🇲🇽 México gana 👍🏽 hoy 👩‍💻 y 1️⃣ más.', 4],
    ['- ☀️ Sal un rato.', 1],
    ['El 1 de mayo, 20 °C, 5 € © ✓ → #3 *', undefined],
    ['«🙃» suele decir que algo va en broma.', undefined],
    ['Usa `🙂` en el código.', undefined],
  ])('in "%s" are %s', (text, found) => {
    expect(brokenIn(text, { images: 'ocultar' }).emoji).toBe(found);
  });

  it('break nothing for anybody else', () => {
    expect(brokenIn('Está bien. 🙂')).toEqual({});
  });
});

describe('Prose, for somebody who asked for lists (a11y/C4)', () => {
  const told = [
    ['in order', 'Primero abre el correo. Luego lee la primera línea. Por último, contesta «Recibido».', {}],
    ['in order', 'First open the mail, then read one line, and finally answer it.', english],
    ['with numbers', 'Haz esto: 1) abre el correo, 2) lee una línea.', {}],
    ['one more and one more', 'Puedes bajar la luz. También puedes salir. Otra opción es parar aquí.', {}],
    ['one more and one more', 'You can rest. You can also go out. Another option is to stop.', english],
    ['as a wall', 'La tarde es larga y el sol sigue alto sobre la plaza. '.repeat(8), { length: 'normal' }],
  ] satisfies [string, string, SomeSettings][];

  it.each(told)('told %s: "%s"', (_how, text, who) => {
    for (const format of ['puntos', 'pasos'] as const) expect(brokenIn(text, { ...who, format })).toEqual({ format: 1 });
    expect(brokenIn(text, { ...who, format: 'texto' })).toEqual({});
  });

  it.each([
    ['- Abre el correo.\n- Lee la primera línea.', {}],
    ['• Abre el correo.\n• Lee la primera línea.', {}],
    ['1. Abre el correo.\n2) Lee la primera línea.', {}],
    ['Primero abre el correo. Luego para.', {}],
    ['El primero llegó a las 3. El segundo llegó a las 4.', {}],
    ['También puedes parar aquí.', {}],
  ])('is not found in "%s"', (text, who) => {
    expect(brokenIn(text, who)).toEqual({});
  });
});

describe('Words that are hard to read (a11y/R8)', () => {
  const hard = {
    es: 'Las adaptaciones organizacionales requieren documentación individualizada. La coordinación institucional determinará responsabilidades.',
    en: 'Organizational accommodations necessitate individualized documentation. Institutional coordination determines responsibilities.',
  };
  const middling = {
    es: 'La oficina revisa cada solicitud antes de decidir. El resultado llega por correo ordinario. La persona solicitante recibe una explicación. ',
    en: 'The office examines every application carefully. The decision arrives by ordinary letter. The applicant receives an explanation. ',
  };

  it.each(['es', 'en'] as const)('are found in %s, for whoever reads it', (language) => {
    expect(brokenIn(hard[language], { language })).toEqual({ readability: 1 });
  });

  it.each(['es', 'en'] as const)(
    'are found in %s sooner for easy reading, and only where there is enough to judge',
    (language) => {
      const text = middling[language].repeat(3);
      const who = { language, length: 'detallado', format: 'texto' } as const;

      expect(brokenIn(text, { ...who, reading: 'facil' })).toEqual({ readability: 1 });
      expect(brokenIn('Organización institucional.', { language, reading: 'facil' })).toEqual({});
    },
  );

  it('are judged without the points inside numbers, names and addresses', () => {
    const plain =
      'Ve a la oficina 3.500 de la calle 12. Abre de 9.30 a 14.00. Mira https://www.ejemplo.org/a.b.c/administraciones.';

    expect(brokenIn(plain)).toEqual({});
  });
});

describe('All that a reply breaks', () => {
  it('is told by kind and count, without a word of it', () => {
    const text = `No tires la toalla 🙂. ${words(18, 'Sol')} ${'El sol sale. '.repeat(4)}`;

    expect(check(text, { images: 'ocultar' })).toEqual([
      { rule: 'sentence-length', count: 1 },
      { rule: 'sentence-count', count: 2 },
      { rule: 'idiom', count: 1 },
      { rule: 'emoji', count: 1 },
    ]);
  });

  it.each(['', '\n\n', '…', '```\ncode', '**', '- ', '> ', '«', '`', '#', '| a | b |', '1.'])('is nothing in "%s"', (text) => {
    expect(check(text, { images: 'ocultar' })).toEqual([]);
  });
});
