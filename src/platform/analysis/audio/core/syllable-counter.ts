import type { Said } from './find-speech.ts';

/** A syllable stands out from the dips at both its sides by this much, and lies at most so far under what is loud. */
const [dipDb, softestDb] = [3.5, 18];

/**
 * Counts syllables without knowing a word: each has a peak of energy where vowels ring, with a voice in it, between two dips
 * (de Jong and Wempe, 2009). `end` closes the stretch, where everything dips.
 */
export function createSyllableCounter(): { push(said: Said): void; end(): void; count(): number } {
  let count = 0;
  let [valley, peak] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [isRising, hasVoice] = [true, false];

  const close = (): void => {
    if (isRising && hasVoice && peak > Number.NEGATIVE_INFINITY) count++;
    [isRising, hasVoice] = [false, false];
  };
  return {
    push({ frame, vowelDb, levelDb }) {
      if (isRising) {
        if (vowelDb > peak) peak = vowelDb;
        if (vowelDb > peak - dipDb && frame.isVoiced && vowelDb > levelDb - softestDb) hasVoice = true;
        if (vowelDb < peak - dipDb) {
          close();
          valley = vowelDb;
        }
        return;
      }
      if (vowelDb < valley) valley = vowelDb;
      if (vowelDb > valley + dipDb) {
        [isRising, peak] = [true, vowelDb];
        hasVoice = frame.isVoiced && vowelDb > levelDb - softestDb;
      }
    },
    end() {
      close();
      [isRising, peak] = [true, Number.NEGATIVE_INFINITY];
    },
    count: () => count,
  };
}
