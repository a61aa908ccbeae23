import { normalise } from '#platform/i18n/core/normalise.ts';

/** More of a text than this is not looked through. */
const most = { words: 12, letters: 40 };
/** Shorter words have too many neighbours for a slip to be forgiven. */
const leastForSlips = 4;

/**
 * What an entry is found by, made from its gloss and the words of its senses, one index for all of it: `=` the whole of a word, `>` each
 * beginning of it, `~` the word with at most one letter left out. Two words that differ by one slip have one of the latter in common.
 */
export function keysOf(texts: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    if (words.length > 1) keys.add(`=${words.join(' ')}`);
    for (const word of words) {
      keys.add(`=${word}`);
      for (let length = 1; length <= word.length; length += 1) keys.add(`>${word.slice(0, length)}`);
      for (const near of neighboursOf(word)) keys.add(`~${near}`);
    }
  }
  return [...keys];
}

/** What is asked of the index for what a person typed: every word of it must be met by one of its keys. `whole` and `begins` say how well. */
export type AskedWords = { whole: string; begins: string; each: string[][] };

export function askedWords(typed: string): AskedWords | undefined {
  const words = wordsOf(typed);
  if (words.length === 0) return undefined;
  const whole = words.join(' ');
  const each = words.map((word) => [`=${word}`, `>${word}`, ...neighboursOf(word).map((near) => `~${near}`)]);
  return { whole: `=${whole}`, begins: `>${whole}`, each };
}

/** A gloss or a word in the one form in which such texts are compared. */
export function foldWord(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): string[] {
  return normalise(text)
    .split(' ')
    .filter(Boolean)
    .slice(0, most.words)
    .map((word) => word.slice(0, most.letters));
}

function neighboursOf(word: string): string[] {
  if (word.length < leastForSlips) return [];
  const left = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...new Set(left)];
}
