import type { Words } from '#platform/safety/core/read-words.ts';
import concepts from './concepts.json' with { type: 'json' };

/** How many places there are for features. Two that fall on the same place share it. */
export const relationPlaces = 1 << 16;

/** A message as the weights see it: places and how much of each; and those that each word completes, to tell which words led. */
export type MessageFeatures = { places: Int32Array; amounts: Float32Array; byWord: number[][] };

/** What stands around a message: words of the other side before it, of its own author just before, and signs of the moment. */
export type Around = {
  before?: Words | undefined;
  ownBefore?: Words | undefined;
  after?: Words | undefined;
  signs: readonly string[];
};

const exact = new Map<string, number[]>();
const stems = new Map<string, number[]>();
for (const [at, words] of Object.values(concepts).entries())
  for (const word of words.split(' ')) {
    const isStem = word.endsWith('*');
    const [known, key] = isStem ? [stems, word.slice(0, -1)] : [exact, word];
    known.set(key, [...(known.get(key) ?? []), at + 1]);
  }
const shortestStem = 3;
const longestStem = Math.max(...[...stems.keys()].map(({ length }) => length));
/** How many words back one still speaks of another. */
const wordsBack = 7;
const aroundAmount = 0.35;

/** The features of a message: its words, pairs, letters and what they are about, and what stood around it. */
export function messageFeatures(read: Words, around: Around): MessageFeatures {
  const places: number[] = [];
  const amounts: number[] = [];
  const add = (place: number, amount: number) => {
    places.push(place);
    amounts.push(amount);
  };
  const byWord = wordPlaces(read);
  const own = byWord.reduce((sum, { length }) => sum + length, 0);
  const share = 1 / Math.sqrt(1 + own);
  for (const each of byWord) for (const place of each) add(place, share);
  const about = conceptsIn(read);
  for (const concept of about) add(placeOf(concept, 11), 0.25);
  addAround(around.before, 12, about, add);
  addAround(around.ownBefore, 13, undefined, add);
  addAround(around.after, 16, about, add);
  addWords(around.after, 26, add);
  addWords(around.before, 28, add);
  for (const sign of around.signs) {
    const known = signOf(sign);
    add(placeOf(known, 14), 0.4);
    for (const concept of about) add(placeOf(mix(known, concept), 15), 0.15);
  }
  return { places: Int32Array.from(places), amounts: Float32Array.from(amounts), byWord };
}

const signs = new Map<string, number>();

function signOf(sign: string): number {
  const known = signs.get(sign) ?? hash(sign);
  signs.set(sign, known);
  return known;
}

function addAround(
  read: Words | undefined,
  family: number,
  own: readonly number[] | undefined,
  add: (place: number, amount: number) => void,
) {
  if (!read || read.words.length === 0) return;
  const about = conceptsIn(read);
  const share = aroundAmount / Math.sqrt(1 + about.length);
  for (const concept of about) {
    add(placeOf(concept, family), share);
    // What is said about a thing means more with what it answers.
    for (const each of own ?? []) add(placeOf(mix(concept, each), family + 8), share * 0.5);
  }
}

function addWords(read: Words | undefined, family: number, add: (place: number, amount: number) => void) {
  if (!read || read.words.length === 0) return;
  const share = aroundAmount / Math.sqrt(1 + 2 * read.words.length);
  let before = 7;
  for (const word of read.words) {
    const { own } = knownOf(word);
    add(placeOf(own, family), share);
    add(placeOf(mix(before, own), family + 1), share);
    before = own;
  }
}

const conceptsSeen = new WeakMap<Words, readonly number[]>();

/** What a message is about, each once. A message is asked for itself and for those that answer it. */
function conceptsIn(read: Words): readonly number[] {
  const known = conceptsSeen.get(read);
  if (known) return known;
  const found: number[] = [];
  for (const word of read.words) for (const concept of knownOf(word).concepts) if (!found.includes(concept)) found.push(concept);
  conceptsSeen.set(read, found);
  return found;
}

function wordPlaces({ words }: Words): number[][] {
  let before = 7;
  let twoBefore = 7;
  const ideas: { concept: number; at: number }[] = [];
  return words.map((word, at) => {
    const { own, letters, concepts: about } = knownOf(word);
    const places = [...letters, placeOf(own, 1), placeOf(mix(before, own), 2), placeOf(mix(twoBefore, mix(before, own)), 3)];
    places.push(placeOf(mix(twoBefore, own), 4));
    for (const concept of about) {
      places.push(placeOf(concept, 5), placeOf(mix(before, concept), 10));
      for (const idea of ideas)
        if (idea.concept !== concept && at - idea.at <= wordsBack) places.push(placeOf(mix(idea.concept, concept), 6));
    }
    for (const concept of about) ideas.push({ concept, at });
    while (ideas[0] && at - ideas[0].at > wordsBack) ideas.shift();
    twoBefore = before;
    before = own;
    return places;
  });
}

type Known = { own: number; letters: number[]; concepts: number[] };
const seen = new Map<string, Known>();
const mostSeen = 60_000;

/** What a word is by itself, looked up once however often it is said. */
function knownOf(word: string): Known {
  const found = seen.get(word);
  if (found) return found;
  if (seen.size > mostSeen) seen.clear();
  const known = { own: hash(word), letters: lettersOf(word), concepts: conceptsOf(word) };
  seen.set(word, known);
  return known;
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
  return (sum ^ (sum >>> 16)) & (relationPlaces - 1);
}
