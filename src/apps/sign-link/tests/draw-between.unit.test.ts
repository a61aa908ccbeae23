import { describe, expect, it } from 'vitest';
import type { SignLanguage } from '../core/alphabets/alphabet.ts';
import { alphabets, findLetter } from '../core/alphabets/alphabets.ts';
import { drawBetween } from '../core/draw/draw-between.ts';
import { drawLetter } from '../core/draw/draw-letter.ts';

const get = (language: SignLanguage, id: string) => {
  const letter = findLetter(language, id);
  if (!letter) throw new Error(`There is no ${id}`);
  return letter;
};

describe('The way of a hand from one letter to the next', () => {
  it.each(['lsm', 'lse'] as const)('begins where the one ends and ends where the other begins, for all of %s', (language) => {
    const { letters } = alphabets[language];
    for (const [at, to] of letters.entries()) {
      const from = letters.at(at - 1) ?? to;
      expect(drawBetween(from, to, 0)).toEqual(drawLetter(from, { at: 1 }));
      expect(drawBetween(from, to, 1)).toEqual(drawLetter(to, { at: 0 }));
    }
  });

  it('passes through what is neither, in the mirror too', () => {
    const [from, to] = [get('lsm', 'A'), get('lsm', 'B')];
    const halfway = drawBetween(from, to, 0.5);

    expect(halfway.parts).not.toEqual(drawLetter(from).parts);
    expect(halfway.parts).not.toEqual(drawLetter(to).parts);
    expect(drawBetween(from, to, 0, { mirrored: true })).toEqual(drawLetter(from, { at: 1, mirrored: true }));
  });
});
