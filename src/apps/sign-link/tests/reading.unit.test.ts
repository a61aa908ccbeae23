import { describe, expect, it } from 'vitest';
import { alphabets } from '../core/alphabets/alphabets.ts';
import { chooseWord, fittingLength, lettersOf, type ReadingState } from '../core/reading/choose-word.ts';
import { compareLetters } from '../core/reading/compare-letters.ts';
import { hardLetters, letterFigures } from '../core/reading/letter-figures.ts';
import words from '../core/reading/words.json' with { type: 'json' };

const read = (spelled: string, typed: string) => compareLetters([...spelled], [...typed]);
const told = (spelled: string, typed: string) =>
  read(spelled, typed).map(({ kind, seen, typed: wrote }) => `${kind} ${seen ?? '–'}${wrote ?? '–'}`);
const attempt = (word: string, typed = word) => ({ word, letters: read(word, typed) });
const nothing: ReadingState = { attempts: [], dueLetters: [], dueWords: [] };

describe('What was read of a word', () => {
  it('says of each letter whether it was read, and which one was taken for which', () => {
    expect(told('LUNA', 'LUNA')).toEqual(['right LL', 'right UU', 'right NN', 'right AA']);
    expect(told('LUNA', 'LVNA')).toEqual(['right LL', 'taken-for UV', 'right NN', 'right AA']);
  });

  it('does not call all that follows wrong when one letter is left out or added', () => {
    expect(told('LUNA', 'LNA')).toEqual(['right LL', 'missed U–', 'right NN', 'right AA']);
    expect(told('SOL', 'SOOL').filter((line) => !line.startsWith('right'))).toEqual(['extra –O']);
  });

  it('is every letter missed when nothing was typed', () => {
    expect(told('PAZ', '')).toEqual(['missed P–', 'missed A–', 'missed Z–']);
  });

  it('says nothing of single letters where another word was typed', () => {
    expect(told('MESA', 'VON')).toEqual(['missed M–', 'missed E–', 'missed S–', 'missed A–']);
    expect(told('SOL', 'VEN')).toEqual(['taken-for SV', 'taken-for OE', 'taken-for LN']);
  });

  it('takes two letters that changed places for no more than two', () => {
    expect(read('MAR', 'MRA').filter(({ kind }) => kind !== 'right').length).toBe(2);
  });

  it('adds up to which letters cost something, and says nothing of those seen a few times only', () => {
    const attempts = [...Array(5)].map(() => read('UVA', 'VVA')).concat([read('SOL', 'SAL')]);
    const figures = letterFigures(attempts);

    expect(figures[0]).toEqual({ letter: 'U', shown: 5, read: 0, missed: 0, takenFor: [{ letter: 'V', times: 5 }] });
    expect(hardLetters(figures).map(({ letter }) => letter)).toEqual(['U']);
  });
});

describe('The next word to read', () => {
  const all = (random: number, more: Partial<ReadingState> = {}, length?: 'short' | 'medium' | 'long') =>
    chooseWord({ words, language: 'lsm', state: { ...nothing, ...more }, length, random });

  it('is short at first, and depends on the die', () => {
    const chosen = [...Array(60)].map((_, at) => all(at / 60) ?? '');

    expect(Math.max(...chosen.map((word) => lettersOf(word, 'lsm').length))).toBeLessThanOrEqual(4);
    expect(new Set(chosen).size).toBeGreaterThan(20);
  });

  it('has both letters of a pair that gets confused', () => {
    const state = { attempts: [attempt('U', 'V'), attempt('U', 'V'), attempt('U', 'V')] };
    const chosen = [...Array(6)].map((_, at) => lettersOf(all(at / 6, state) ?? '', 'lsm'));

    expect(chosen.every((letters) => letters.includes('U') || letters.includes('V'))).toBe(true);
    expect(chosen.some((letters) => letters.includes('U') && letters.includes('V'))).toBe(true);
  });

  it('has letters whose time has come, and comes itself when its own time has', () => {
    const chosen = [...Array(6)].map((_, at) => lettersOf(all(at / 6, { dueLetters: ['Z'] }) ?? '', 'lsm'));
    expect(chosen.every((letters) => letters.includes('Z'))).toBe(true);
    expect(all(0.9, { dueWords: ['mantequilla'] })).toBe('mantequilla');
  });

  it('is none of those just seen, unless there is no other', () => {
    const state = { attempts: [attempt('sol')] };
    for (const random of [0, 0.5, 0.99]) {
      expect(chooseWord({ words: ['sol', 'mar'], language: 'lsm', state: { ...nothing, ...state }, random })).toBe('mar');
      expect(chooseWord({ words: ['sol'], language: 'lsm', state: { ...nothing, ...state }, random })).toBe('sol');
    }
  });

  it('is as long as was asked for, and is nothing where nothing can be spelled', () => {
    expect(lettersOf(all(0.3, {}, 'long') ?? '', 'lsm').length).toBeGreaterThanOrEqual(6);
    expect(chooseWord({ words: ['😀'], language: 'lse', state: nothing, random: 0 })).toBeUndefined();
  });

  it('gets longer when words are read whole, and shorter again when they are not', () => {
    const right = Array(4).fill(attempt('SOL'));
    const wrong = Array(4).fill(attempt('SOL', 'MAR'));

    expect(fittingLength({ attempts: [] })).toBe('short');
    expect(fittingLength({ attempts: right })).toBe('medium');
    expect(fittingLength({ attempts: [...right, ...right] })).toBe('long');
    expect(fittingLength({ attempts: [...wrong, ...right] })).toBe('short');
  });
});

describe('The words of the product', () => {
  it.each(['lsm', 'lse'] as const)('can be spelled whole in %s, and have every letter of it', (language) => {
    const letters = new Set(words.flatMap((word) => lettersOf(word, language)));

    expect(alphabets[language].letters.map(({ id }) => id).filter((id) => !letters.has(id))).toEqual([]);
    expect(words.filter((word) => lettersOf(word, language).length < 2)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
