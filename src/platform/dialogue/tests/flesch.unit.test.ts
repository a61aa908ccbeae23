import { describe, expect, it } from 'vitest';
import { englishSyllablesOf, flesch } from '../core/flesch.ts';

describe('Counting English syllables', () => {
  it.each([
    ['you', 1],
    ['home', 1],
    ['walked', 1],
    ['makes', 1],
    ['breathe', 1],
    ['wanted', 2],
    ['table', 2],
    ['boxes', 2],
    ['places', 2],
    ['being', 2],
    ['create', 2],
    ['people', 2],
    ['today', 2],
    ['difficult', 3],
    ['serious', 3],
    ['idea', 3],
    ['area', 3],
    ['experience', 4],
    ['situation', 4],
    ['communication', 5],
    ['understandable', 5],
    ['don’t', 1],
    ['30', 2],
  ])('hears %s in %i', (word, count) => {
    expect(englishSyllablesOf(word)).toBe(count);
  });
});

describe('How easily an English text reads', () => {
  it('is what the formula says: 206.835 − 84.6 · syllables per word − 1.015 · words per sentence', () => {
    // Six syllables, five words, one sentence.
    expect(flesch('The cat sat on tables.')).toBeCloseTo(206.835 - 84.6 * (6 / 5) - 1.015 * 5, 5);
  });

  it('is higher for short words and short sentences', () => {
    const easy = 'Read the text. If it is hard, stop for a while. Then try one more line.';
    const hard = 'Proceed to the comprehensive examination of the documentation, discontinuing immediately upon difficulties.';

    expect(flesch(easy)).toBeGreaterThan(90);
    expect(flesch(hard)).toBeLessThan(20);
  });

  it.each(['', '  ', '…'])('takes a text without words, "%s", as easy', (text) => {
    expect(flesch(text)).toBeGreaterThan(200);
  });
});
