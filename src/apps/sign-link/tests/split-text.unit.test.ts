import { describe, expect, it } from 'vitest';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { longestText, splitText } from '../core/spelling/split-text.ts';

const spelled = (text: string, language: 'lsm' | 'lse' = 'lsm') =>
  splitText(text, language).words.map((word) => word.map(({ letter }) => letter.id).join(' '));

describe('A text that is spelled', () => {
  it('becomes one sign a letter, whether it was written in capitals or not', () => {
    expect(spelled('Elia')).toEqual(['E L I A']);
    expect(spelled('ELIA')).toEqual(['E L I A']);
  });

  it('has LL and RR as one sign, Ñ as itself, and CH as one sign only in the language that has it', () => {
    expect(spelled('Lluvia perro año')).toEqual(['LL U V I A', 'P E RR O', 'A Ñ O']);
    expect(spelled('Chela', 'lse')).toEqual(['CH E L A']);
    const chInLsm = alphabets.lsm.letters.some(({ id }) => id === 'CH');
    expect(spelled('Chela', 'lsm')).toEqual([chInLsm ? 'CH E L A' : 'C H E L A']);
  });

  it('takes three L as LL and L', () => {
    expect(spelled('LLL')).toEqual(['LL L']);
  });

  it('leaves accents out and says which, however they were typed', () => {
    const composed = splitText('José Agüero', 'lsm');
    const apart = splitText('Jose\u0301 Agu\u0308ero', 'lsm');

    expect(composed.withoutAccent).toEqual(['É', 'Ü']);
    expect(apart).toEqual(composed);
    expect(composed.skipped).toEqual([]);
  });

  it('names what it does not spell, once each, and does not take ç for a C', () => {
    const { words, skipped } = splitText('Açaí 😀, ¿sí? ç 👨‍👩‍👧', 'lsm');

    expect(words.map((word) => word.map(({ letter }) => letter.id).join(''))).toEqual(['AAI', 'SI']);
    expect(skipped.map(({ character }) => character)).toEqual(['ç', '😀', ',', '¿', '?', '👨‍👩‍👧']);
  });

  it('spells a number where its sign is authored, and otherwise says that it is a number', () => {
    const authored = alphabets.lsm.letters.some(({ id }) => id === '3');
    const { words, skipped } = splitText('A3', 'lsm');

    expect(words[0]?.map(({ letter }) => letter.id)).toEqual(authored ? ['A', '3'] : ['A']);
    expect(skipped).toEqual(authored ? [] : [{ character: '3', kind: 'digit' }]);
  });

  it('is nothing when nothing was written, and stops where nobody follows any more, saying so', () => {
    expect(splitText('  \n ', 'lsm')).toEqual({ words: [], withoutAccent: [], skipped: [], isCut: false });
    const long = splitText('a'.repeat(longestText + 1), 'lse');
    expect([long.words[0]?.length, long.isCut]).toEqual([longestText, true]);
  });

  it('never takes a sign from the other language', () => {
    for (const language of ['lsm', 'lse'] as const) {
      const letters = splitText('chillarñandú', language)
        .words.flat()
        .map(({ letter }) => letter);
      expect(letters.every((letter) => alphabets[language].letters.includes(letter))).toBe(true);
    }
  });
});
