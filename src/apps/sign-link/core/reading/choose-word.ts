import type { SignLanguage } from '../alphabets/alphabet.ts';
import { splitText } from '../spelling/split-text.ts';
import type { ReadLetter } from './compare-letters.ts';
import { letterFigures } from './letter-figures.ts';

/** What is known of somebody's reading when a word is chosen for them. */
export type ReadingState = {
  /** Newest first. */
  attempts: readonly { word: string; letters: readonly ReadLetter[] }[];
  /** Letters and words whose time has come again, the one that waits longest first. */
  dueLetters: readonly string[];
  dueWords: readonly string[];
};

export type WordChoice = {
  words: readonly string[];
  language: SignLanguage;
  state: ReadingState;
  /** `undefined`: as long as fits the last attempts. */
  length?: 'short' | 'medium' | 'long';
  /** From 0 to below 1, as a die. */
  random: number;
};

const lengths = { short: [2, 4], medium: [4, 6], long: [6, 40] } as const;
/** Words seen this recently do not come again, unless nothing else is left. */
const restingWords = 12;
/** Among so many of the best the die decides, so that nobody can foretell the next word. */
const bestOnes = 6;

/**
 * The word to show next: one whose time has come; otherwise one of the right length with many of the letters that are due or get confused, and
 * both of a confused pair where a word has them. `undefined` where no word can be spelled.
 */
export function chooseWord({ words, language, state, length, random }: WordChoice): string | undefined {
  const known = words.map((word) => ({ word, letters: lettersOf(word, language) })).filter(({ letters }) => letters.length > 0);
  const recent = new Set(state.attempts.slice(0, restingWords).map(({ word }) => word));
  const rested = known.filter(({ word }) => !recent.has(word));
  const there = rested.length > 0 ? rested : known;
  const [least, most] = lengths[length ?? fittingLength(state)];
  const fitting = there.filter(({ letters }) => letters.length >= least && letters.length <= most);
  const among = fitting.length > 0 ? fitting : there;
  const due = length === undefined ? state.dueWords.find((word) => there.some((one) => one.word === word)) : undefined;
  if (due) return due;
  const weights = weightsOf(state);
  const best = among
    .map((one) => ({ ...one, score: scoreOf(one.letters, weights) }))
    .sort((one, other) => other.score - one.score || one.word.localeCompare(other.word, 'es'))
    .slice(0, weights.size === 0 ? undefined : bestOnes);
  return best[Math.floor(random * best.length)]?.word;
}

/** Short until three of the last four words were read whole; one step longer then, one shorter when three of four were not. */
export function fittingLength({ attempts }: Pick<ReadingState, 'attempts'>): 'short' | 'medium' | 'long' {
  const steps = ['short', 'medium', 'long'] as const;
  let [level, run]: [number, boolean[]] = [0, []];
  for (const { letters } of attempts.toReversed()) {
    run = [...run, letters.every(({ kind }) => kind === 'right')].slice(-4);
    const read = run.filter(Boolean).length;
    if (run.length < 4 || (read < 3 && read > 1)) continue;
    level = Math.max(0, Math.min(2, level + (read >= 3 ? 1 : -1)));
    run = [];
  }
  return steps[level] ?? 'short';
}

/** The ids of a word's signs, in order. */
export function lettersOf(word: string, language: SignLanguage): string[] {
  return splitText(word, language)
    .words.flat()
    .map(({ letter }) => letter.id);
}

function weightsOf({ attempts, dueLetters }: ReadingState): Map<string, number> {
  const weights = new Map(dueLetters.map((letter) => [letter, 1]));
  const add = (letter: string, weight: number) => weights.set(letter, (weights.get(letter) ?? 0) + weight);
  for (const { letter, shown, missed, takenFor } of letterFigures(attempts.map(({ letters }) => letters))) {
    for (const { letter: other, times } of takenFor) {
      add(letter, (2 * times) / shown);
      add(other, times / shown);
    }
    if (missed > 0) add(letter, missed / shown);
  }
  return weights;
}

/** By letter, so that a long word is not chosen for its length alone. */
function scoreOf(letters: readonly string[], weights: ReadonlyMap<string, number>): number {
  return [...new Set(letters)].reduce((sum, letter) => sum + (weights.get(letter) ?? 0), 0) / Math.sqrt(letters.length);
}
