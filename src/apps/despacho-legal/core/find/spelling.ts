import { isOneSlip } from '#platform/retrieval/core/is-one-slip.ts';
import { conceptsOf } from '../concepts/concepts-of.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import { wordsOfSaying } from './words-of-saying.ts';

/** A question with the slips of its longer words undone; everything else stays as it was written. */
export type Spelling = (question: string) => string;

const shortest = 5;

/** Knows the words of a country's map and of its laws. A word it does not know becomes the one it is a slip away from: of the map before of the laws, and only if there is one alone. */
export function createSpelling(jurisdiction: Jurisdiction, laws: readonly Law[]): Spelling {
  const everyday = new Set<string>();
  const legal = new Set<string>();
  for (const { say, legal: called } of conceptsOf(jurisdiction))
    for (const word of wordsOf([...say.map(wordsOfSaying), ...called].join(' '))) everyday.add(word);
  for (const { articles } of laws)
    for (const { heading, text } of articles) for (const word of wordsOf(`${heading} ${text}`)) legal.add(word);
  const vocabularies = [byLength(everyday), byLength(legal)];
  const isKnown = (word: string) => everyday.has(word) || legal.has(word);
  return (question) =>
    question.replace(/[\p{L}\p{M}]{5,}/gu, (written) => {
      const word = plain(written);
      if (isKnown(word)) return written;
      for (const vocabulary of vocabularies) {
        const near = nearest(word, vocabulary);
        if (near) return near;
      }
      return written;
    });
}

type Vocabulary = ReadonlyMap<number, readonly string[]>;

function byLength(words: Iterable<string>): Vocabulary {
  const lengths = new Map<number, string[]>();
  for (const word of words) {
    const known = lengths.get(word.length);
    if (known) known.push(word);
    else lengths.set(word.length, [word]);
  }
  return lengths;
}

/** The only word that is one slip away. Two are a doubt, and a doubt is left as it was written. */
function nearest(word: string, vocabulary: Vocabulary): string | undefined {
  const near = [word.length - 1, word.length, word.length + 1].flatMap((length) =>
    (vocabulary.get(length) ?? []).filter((known) => isOneSlip(word, known)),
  );
  return near.length === 1 ? near[0] : undefined;
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= shortest);
}

/** Small letters without accents; a ñ stays one. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC');
}
