import { type Phone, soft, unvoiced, vowels } from './phones.ts';
import { randomFrom } from './random-from.ts';

/** What a voice is asked to say: how many syllables in each phrase, how fast, how high, and how long it rests in between. */
export type Asked = {
  f0Hz: number;
  syllablesPerSecond: number;
  phrases: number[];
  pauses: number[];
  seed: number;
  leadIn?: number;
};

/** A sound with its time, in seconds. */
export type Sound = Phone & { start: number; end: number };
/** A stretch of speech, in seconds. */
export type Stretch = { start: number; end: number };

/** Lays the sounds out in time: a consonant and a vowel for each syllable. A phrase opens with a sound that has voice. */
export function planSpeech({ syllablesPerSecond, phrases, pauses, seed, leadIn = 0.6 }: Asked) {
  const random = randomFrom(seed);
  const one = <Kind>(kinds: readonly Kind[]): Kind => kinds[Math.floor(random() * kinds.length)] as Kind;
  const sounds: Sound[] = [];
  const stretches: Stretch[] = [];
  let at = leadIn;
  for (const [index, syllables] of phrases.entries()) {
    const start = at;
    for (let nth = 0; nth < syllables; nth++) {
      const length = (0.9 + 0.2 * random()) / syllablesPerSecond;
      const consonant = Math.min(0.09, 0.4 * length);
      sounds.push({ ...(nth === 0 || random() < 0.6 ? one(soft) : one(unvoiced)), start: at, end: at + consonant });
      // A long syllable glides from one vowel to another, as in "ai": nobody holds one still.
      const glide = at + consonant + 0.4 * (length - consonant);
      sounds.push({ ...one(vowels), start: at + consonant, end: glide });
      sounds.push({ ...(length > 0.3 ? one(vowels) : (sounds.at(-1) as Sound)), start: glide, end: at + length });
      at += length;
    }
    stretches.push({ start, end: at });
    at += pauses[index] ?? 0;
  }
  return { sounds, stretches, seconds: at + leadIn };
}
