import type { Words } from '../read-words.ts';
import written from './concepts.json' with { type: 'json' };

/** How many places there are for features. Two that fall on the same place share it. */
export const places = 1 << 18;

const exact = new Map<string, number[]>();
const stems = new Map<string, number[]>();
for (const [at, words] of Object.values(written).entries()) {
  for (const word of words.split(' ')) {
    const isStem = word.endsWith('*');
    const [known, key] = isStem ? [stems, word.slice(0, -1)] : [exact, word];
    known.set(key, [...(known.get(key) ?? []), at + 1]);
  }
}
const shortestStem = 3;
const longestStem = Math.max(...[...stems.keys()].map(({ length }) => length));
/** How many ideas back one still speaks of another, and at most how many words away. */
const ideasBack = 5;
const wordsBack = 8;

const nothing = new Int32Array(0);

/**
 * The features of each word of a message: itself, its letters, its neighbours, what it is about and what those before it were
 * about. Each is a place in the list of weights. A feature belongs to the word that completes it, so any stretch of a message is
 * weighed by adding up its words.
 */
export function wordFeatures({ words }: Pick<Words, 'words'>): Int32Array[] {
  const lookUp = createLookup();
  const ideas: number[] = [];
  const saidAt: number[] = [];
  let before = 7;
  let twoBefore = 7;
  return words.map((word, at) => {
    const { own, letters, concepts } = lookUp(word);
    // Said over and over, a word says no more than twice.
    if (own === before && own === twoBefore) return nothing;
    const places = letters.slice();
    places.push(placeOf(own, 1), placeOf(mix(before, own), 2), placeOf(mix(twoBefore, mix(before, own)), 3));
    places.push(placeOf(mix(twoBefore, own), 4));
    const known = ideas.length;
    for (const concept of concepts) {
      places.push(placeOf(concept, 5), placeOf(mix(before, concept), 10));
      for (let back = Math.max(0, known - ideasBack); back < known; back++) {
        const idea = ideas[back] as number;
        if (idea !== concept && at - (saidAt[back] as number) <= wordsBack) places.push(placeOf(mix(idea, concept), 6));
      }
    }
    for (const concept of concepts) {
      ideas.push(concept);
      saidAt.push(at);
    }
    twoBefore = before;
    before = own;
    return new Int32Array(places);
  });
}

/** The place of a phrase or a circumstance of the whole text. */
export function placeOfSign(id: string): number {
  return placeOf(hash(id), 9);
}

type Own = { own: number; letters: number[]; concepts: number[] };

/** What a word is by itself, looked up once in a message however often it is said. */
function createLookup(): (word: string) => Own {
  const seen = new Map<string, Own>();
  return (word) => {
    const found = seen.get(word);
    if (found) return found;
    const own = { own: hash(word), letters: lettersOf(word), concepts: conceptsOf(word) };
    seen.set(word, own);
    return own;
  };
}

/** What a word is about: as it is written, or else by the longest beginning of it that is known. */
function conceptsOf(word: string): number[] {
  const known = exact.get(word);
  if (known) return known;
  for (let length = Math.min(longestStem, word.length); length >= shortestStem; length--) {
    const found = stems.get(word.slice(0, length));
    if (found) return found;
  }
  return [];
}

/** Pieces of four and five letters, with the ends of the word marked. */
function lettersOf(word: string): number[] {
  if (word.length < 4 || word.length > 20) return [];
  const marked = `<${word}>`;
  const found: number[] = [];
  for (const length of [4, 5])
    for (let at = 0; at + length <= marked.length; at++) found.push(placeOf(hash(marked, at, at + length), 8));
  return found;
}

function hash(text: string, from = 0, to = text.length): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

function mix(one: number, other: number): number {
  return (Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ Math.imul(other ^ (other >>> 13), 0x297a2d39)) >>> 0;
}

function placeOf(value: number, family: number): number {
  let sum = Math.imul(value ^ Math.imul(family, 0x9e3779b1), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) & (places - 1);
}
