import { normalise } from '../../../i18n/core/normalise.ts';
import { stemOf } from './stem-of.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text by which it can be found, and where it stands. */
export type FoundWord = { from: number; to: number; stems: string[] };

/** Who writes more different words than these in one message finds it by the first ones. */
const mostStems = 400;
const longestStem = 40;

/** The words of a text by which it can be found, in order. Those that are in every text are left out. */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, stems: stemsOfWord(match[0]) }))
    .filter(({ stems }) => stems.length > 0);
}

/** The different stems of a text, in the order in which they first come. */
export function stemsIn(text: string, most = mostStems): string[] {
  return [...new Set(wordsIn(text).flatMap(({ stems }) => stems))].slice(0, most);
}

/** One word may be written with signs that part it. */
function stemsOfWord(word: string): string[] {
  return normalise(word)
    .split(' ')
    .filter((each) => each !== '' && !stopWords.has(each))
    .map((each) => stemOf(each).slice(0, longestStem));
}
