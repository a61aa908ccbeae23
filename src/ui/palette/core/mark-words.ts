import { matchWord } from './rank.ts';
import { wordsOf } from './words-of.ts';

/** A piece of a name, and whether it is a word that was looked for. */
export type Marked = { text: string; isFound: boolean };

/** Cuts a name in pieces, so that the words by which it was found can be shown stronger. */
export function markWords(name: string, text: string): Marked[] {
  const written = wordsOf(text);
  if (written.length === 0) return [{ text: name, isFound: false }];
  const isFound = (piece: string) => wordsOf(piece).some((word) => written.some((one) => matchWord(one, word)));
  const pieces = name.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean);
  return pieces.map((piece) => ({ text: piece, isFound: isFound(piece) }));
}
