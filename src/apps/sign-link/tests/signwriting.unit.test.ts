import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { layOutSign } from '../core/signwriting/lay-out-sign.ts';
import { baseOf, parseFsw } from '../core/signwriting/parse-fsw.ts';
import { fswOf, symbolOf } from '../core/signwriting/symbol-of.ts';
import { letterOf } from './a-signing-hand.ts';

const folder = referenceFolder('signs');
const font = openSync(createRequire(import.meta.url).resolve('@sutton-signwriting/font-ttf/font/SuttonSignWritingLine.ttf'));

/** Whether the font has every symbol of a sign. */
function isDrawable(fsw: string): boolean {
  const sign = parseFsw(fsw);
  const symbols = sign ? layOutSign(sign).symbols : [];
  return symbols.length > 0 && symbols.every(({ line }) => font.hasGlyphForCodePoint(line.codePointAt(0) ?? 0));
}

describe('A sign in Formal SignWriting', () => {
  it('is read with its order, its box and its symbols', () => {
    expect(parseFsw('AS10011S2e704M525x535S2e748483x510S10011501x466-C')).toEqual({
      sequence: ['S10011', 'S2e704'],
      lane: 'M',
      right: 525,
      bottom: 535,
      symbols: [
        { key: 'S2e748', x: 483, y: 510 },
        { key: 'S10011', x: 501, y: 466 },
      ],
    });
  });

  it.each([
    '',
    'hola',
    'M525x535S2e748',
    'M525x535S4ff00483x510',
    'M525x535S2e788483x510',
    'M52x535',
    'S10000',
    `M500x500${'S10000500x500'.repeat(400)}`,
  ])('is refused where it is none: %.20s', (text) => {
    expect(parseFsw(text)).toBeUndefined();
  });

  it('is laid out in a box that holds it, with the characters of the two fonts', () => {
    const sign = parseFsw('M510x508S1f720490x493');

    expect(sign && layOutSign(sign)).toEqual({
      box: { x: 486, y: 489, width: 28, height: 23 },
      symbols: [{ line: String.fromCodePoint(0xf0000 + 23745), fill: String.fromCodePoint(0x100000 + 23745), x: 490, y: 493 }],
    });
  });
});

describe('The symbol of a handshape', () => {
  it('says the shape and how the signer sees the hand', () => {
    expect(symbolOf(letterOf('lsm', 'L'))).toBe('S1dc20');
    expect(symbolOf(letterOf('lsm', 'G'))).toBe('S1de02');
    expect(symbolOf(letterOf('lsm', 'Y'))).toBe('S19a00');
    expect(fswOf(letterOf('lsm', 'L'))).toBe('M515x515S1dc20485x485');
  });

  it('is not given for a letter that moves, because the movement is not in it', () => {
    expect(fswOf(letterOf('lsm', 'Z'))).toBeUndefined();
  });

  it('is one that the fonts have', () => {
    const symbols = Object.values(alphabets).flatMap(({ letters }) => letters.flatMap((letter) => symbolOf(letter) ?? []));

    for (const symbol of symbols) expect(isDrawable(`M515x515${symbol}485x485`), symbol).toBe(true);
    expect(symbols.length).toBeGreaterThanOrEqual(50);
  });
});

describe.skipIf(!folder)('The reference signs (../shared/data/signs)', () => {
  const signs = folder
    ? ['mfs', 'ssp'].map(
        (name) => JSON.parse(readFileSync(`${folder}signwriting-${name}.json`, 'utf8')) as Record<string, string[]>,
      )
    : [];

  it('can all be drawn: each of their symbols is in the font', () => {
    const texts = signs.flatMap((sign) => Object.values(sign).flat());

    expect(texts).toHaveLength(78);
    expect(texts.filter((text) => !isDrawable(text))).toEqual([]);
  });

  it('have for most letters the handshape that ours compile to', () => {
    const pairs = (['lsm', 'lse'] as const).flatMap((language, at) =>
      alphabets[language].letters.flatMap((letter) => {
        const [key] = parseFsw(signs[at]?.[letter.id.toLowerCase()]?.[0] ?? '')?.symbols.map((symbol) => symbol.key) ?? [];
        const own = symbolOf(letter);
        return key && own ? [baseOf(key) === baseOf(own)] : [];
      }),
    );

    expect(pairs.length).toBeGreaterThanOrEqual(50);
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(0.8);
  });
});
