import { normalise } from '../i18n/core/normalise.ts';
import { isOneSlip } from '../retrieval/core/is-one-slip.ts';

const shortest = 5;

/**
 * Undoes one slip of the finger (a letter missing, added, changed or swapped with its neighbour) in each longer word, where exactly
 * one word of `known` is that close. Nothing else is touched: two near words are a doubt, and a doubt is left as it was written.
 */
export function spellKnown(text: string, known: ReadonlySet<string>): string {
  return normalise(text)
    .split(' ')
    .map((word) => (word.length < shortest || known.has(word) ? word : nearest(word, known)))
    .join(' ');
}

/** The words of these texts, as they are compared. */
export function wordsKnown(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => normalise(text).split(' ')).filter(Boolean));
}

function nearest(word: string, known: ReadonlySet<string>): string {
  const near = [...known].filter((each) => each.length >= shortest && isOneSlip(word, each));
  return near.length === 1 ? (near[0] ?? word) : word;
}
