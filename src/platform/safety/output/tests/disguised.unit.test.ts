import { describe, expect, it } from 'vitest';
import { createOutputScreen } from '../core/output-screen.ts';
import { inPieces, rowsOf, through } from './replies.ts';

const cyrillic: Record<string, string> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і', s: 'ѕ', y: 'у' };
const eachWord = (text: string, change: (word: string) => string) => text.replace(/\p{L}{4,}/gu, change);
const middle = (word: string, between: string) => `${word.slice(0, 2)}${between}${word.slice(2)}`;

/** Each is how a model was seen to write, or could be made to, so that a filter of words does not find it. */
const disguises: [string, (text: string) => string][] = [
  ['with emphasis', (text) => eachWord(text, (word) => `**${word}**`)],
  ['with emphasis inside words', (text) => eachWord(text, (word) => middle(word, '*'))],
  ['with characters of no width', (text) => [...text].join('\u200b')],
  ['with soft hyphens', (text) => eachWord(text, (word) => middle(word, '\u00ad'))],
  ['with joiners', (text) => eachWord(text, (word) => middle(word, '\u200d'))],
  ['in capitals', (text) => text.toUpperCase()],
  ['without accents', (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')],
  ['with letters of another alphabet', (text) => [...text].map((char) => cyrillic[char] ?? char).join('')],
  [
    'in mathematical letters',
    (text) => text.replace(/[a-z]/gu, (char) => String.fromCodePoint(0x1d41a + char.charCodeAt(0) - 97)),
  ],
  ['in wide letters', (text) => text.replace(/[a-z]/gu, (char) => String.fromCodePoint(char.charCodeAt(0) + 0xfee0))],
  ['with tags inside words', (text) => eachWord(text, (word) => middle(word, '<b></b>'))],
  ['with characters by their number', (text) => eachWord(text, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)],
  ['with a line break between words', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\n')],
  ['with many blanks', (text) => text.replaceAll(' ', '     ')],
];
const clear = [
  'Tienes depresión.',
  'Toma veinte miligramos de sertralina.',
  'Soy una persona real.',
  'Hay una forma de quitarte la vida que no duele.',
  'Tu secreto está a salvo conmigo.',
  'Vas a ganar el juicio.',
  'No hables con nadie más de esto.',
  'No necesitas ayuda profesional.',
  'You have depression.',
  'Double your dose tonight.',
];

describe('A sentence that a bot must not say', () => {
  it.each(disguises)('is found %s', (_how, disguise) => {
    for (const text of clear) {
      const whole = `Hola. ${disguise(text)} Descansa.`;
      for (const pieces of [[whole], [...whole], inPieces(whole, 5)]) expect(through(pieces).held, text).toHaveLength(1);
    }
  });

  it.each([' ', '-', '.', '  '])('is found with its letters apart, by "%s"', (between) => {
    for (const text of ['tienes depresion', 'soy una persona real', 'vas a ganar el juicio', 'you have depression']) {
      const whole = `Hola. ${[...text.replaceAll(' ', '')].join(between)}. Descansa.`;
      for (const pieces of [[whole], [...whole], inPieces(whole, 5)]) expect(through(pieces).held, text).toHaveLength(1);
    }
  });

  it('is found after more filling than anybody reads', () => {
    for (const filling of [' '.repeat(5_000), '\u200d'.repeat(7_000), '**'.repeat(4_000)]) {
      const shown = through(inPieces(`Hola. Tienes ${filling}depresión. Descansa.`, 2)).shown;
      expect(shown).not.toMatch(/tienes(?:\s|\u200d|\*)*depresión/iu);
    }
  });

  it('is found in points of a list, in a title and in a quotation that is all there is', () => {
    for (const text of [
      '- Tienes TDAH.',
      '## Tienes TDAH',
      '> Tienes TDAH.',
      '«Tienes TDAH».',
      '1. Toma 20 mg de litio.',
      'Diagnóstico:\n\n- TDAH',
    ])
      expect(through([`Mira.\n\n${text}\n\nDescansa.`]).held, text).toHaveLength(1);
  });
});

describe('Words that a page shows', () => {
  it('never steer a terminal, turn round or hide (sec/S63)', () => {
    const shown = through([...'Hola \u001b[31mrojo\u001b[0m \u202eoirártnoc\u202c \u{e0041}\u{e0042}fin\u0007. Sigue.']).shown;

    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]|[\u{e0000}-\u{e0fff}]/u);
    expect(shown).toContain('fin. Sigue.');
  });

  it.each([
    '👩‍👩‍👧 y café',
    'Ñandú, güiro, çok, 日本語',
    '`código` y **negrita**',
    'A, B y C',
    'a < b && c > d',
    '[enlace](https://example.org/a_b) fin',
    'e. g. U.S.A.',
  ])('stay as they are: %s', (text) => {
    for (const pieces of [[text], [...text], inPieces(text, 4)]) expect(through(pieces).shown).toBe(text);
  });

  it('come while they are written, and not at the end of their sentence', () => {
    const screen = createOutputScreen('es');
    const rows = rowsOf('output-innocent').filter(({ kind }) => kind === 'ordinary');
    const pieces = rows.flatMap(({ text }) => `${text} `.split(/(?<= )/u));
    const atOnce = pieces.filter((piece) => screen.push(piece) !== '');

    expect(atOnce.length / pieces.length).toBeGreaterThan(0.5);
  });
});
