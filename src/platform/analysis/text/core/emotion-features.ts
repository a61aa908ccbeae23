import { readWords, type Words } from '../../../safety/core/read-words.ts';
import { placeOfSign, wordFeatures } from '../../../safety/core/screen/word-features.ts';
import type { Cue } from './find-cues.ts';

/** How many places there are for features. Two that fall on the same place share it. */
export const emotionPlaces = 1 << 15;

/** A text as the weights see it: places and how much of each; and those of each word, to tell afterwards which words led. */
export type EmotionFeatures = { read: Words; places: Int32Array; amounts: Float32Array; byWord: Int32Array[] };

/** The features of a text: its words, pairs and letters, and what the lexicon finds in it, as strongly as it is said. */
export function emotionFeatures(text: string, cues: Cue[]): EmotionFeatures {
  const read = readWords(text);
  const found = new Map<number, number>();
  const add = (place: number, amount: number) => found.set(place, (found.get(place) ?? 0) + amount);
  const byWord = wordFeatures(read).map((own) => own.map(folded));
  const share = 1 / Math.sqrt(1 + byWord.reduce((sum, { length }) => sum + length, 0));
  for (const own of byWord) for (const place of own) add(place, share);
  for (const { emotion, pleasant, weight, isDenied } of cues) {
    const said = emotion ?? (pleasant > 0 ? 'pleasant' : 'unpleasant');
    add(folded(placeOfSign(`${isDenied ? 'denied' : 'cue'}/${said}`)), weight);
  }
  if (cues.length === 0) add(folded(placeOfSign('cue/nothing')), 1);
  if (/[?¿]/.test(text)) add(folded(placeOfSign('asks')), 0.5);
  if (/!/.test(text)) add(folded(placeOfSign('exclaims')), 0.5);
  return { read, places: Int32Array.from(found.keys()), amounts: Float32Array.from(found.values()), byWord };
}

function folded(place: number): number {
  return place & (emotionPlaces - 1);
}
