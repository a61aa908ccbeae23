import { isOneSlip } from '#platform/retrieval/core/is-one-slip.ts';
import { conceptsOf } from '../concepts/concepts-of.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import { askedOf } from './asked-of.ts';
import { soundOf } from './sound-of.ts';
import { wordsOfSaying } from './words-of-saying.ts';

/** A question with the slips of its longer words undone; everything else stays as it was written. */
export type Spelling = (question: string) => string;

const shortest = 5;
const shortestKnown = 4;

/**
 * Knows the words of a country's map, those that people ask with, and those of its laws. A word it does not know becomes the one that sounds like it, or the one it is a
 * slip away from: of everyday words before those of the laws, and only if there is one alone.
 */
export function createSpelling(jurisdiction: Jurisdiction, laws: readonly Law[]): Spelling {
  const everyday = new Set<string>();
  const legal = new Set<string>();
  for (const { say, legal: called } of conceptsOf(jurisdiction))
    for (const word of wordsOf([...say.map(wordsOfSaying), ...called].join(' '))) everyday.add(word);
  for (const word of usualWords(jurisdiction)) everyday.add(word);
  for (const { articles } of laws)
    for (const { heading, text } of articles) for (const word of wordsOf(`${heading} ${text}`)) legal.add(word);
  const vocabularies = [byLength(everyday), byLength(legal)];
  const sounds = [bySound(everyday), bySound(legal)];
  const isKnown = (word: string) => everyday.has(word) || legal.has(word);
  return (question) =>
    question.replace(/[\p{L}\p{M}]{4,}/gu, (written) => {
      const word = plain(written);
      if (isKnown(word)) return written;
      for (const sound of sounds) {
        const same = sound.get(soundOf(word));
        if (same) return same;
      }
      if (word.length < shortest) return written;
      for (const vocabulary of vocabularies) {
        const near = nearest(word, vocabulary);
        if (near) return near;
      }
      return written;
    });
}

/** Of the words that people ask with, those that several use: one alone may be a slip itself. */
function usualWords(jurisdiction: Jurisdiction): string[] {
  const all = new Set(askedOf(jurisdiction).flatMap(({ asks }) => asks));
  const counts = new Map<string, number>();
  for (const ask of all) for (const word of new Set(wordsOf(ask))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, many]) => (many > 1 ? [word] : []));
}

/** The words that are the only ones to sound so; empty where several do. */
function bySound(words: Iterable<string>): ReadonlyMap<string, string> {
  const sounds = new Map<string, string>();
  for (const word of words) {
    const sound = soundOf(word);
    sounds.set(sound, sounds.has(sound) ? '' : word);
  }
  return sounds;
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
    .filter((word) => word.length >= shortestKnown);
}

/** Small letters without accents; a ñ stays one. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC');
}
