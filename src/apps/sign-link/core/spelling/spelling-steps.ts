import type { Speed } from '../choices/speeds.ts';
import type { SpelledSign, SplitText } from './split-text.ts';
import { repeatGapMs, wordGapMs } from './timing-of.ts';

/** One sign in its turn: of which word it is, and what comes before it without a hand. */
export type SpellingStep = SpelledSign & { word: number; gap: 'none' | 'word' | 'repeat' };

/** A text as it is shown, sign after sign. */
export function spellingSteps({ words }: Pick<SplitText, 'words'>): SpellingStep[] {
  return words.flatMap((signs, word) =>
    signs.map((sign, at) => {
      const isRepeat = signs[at - 1]?.letter.id === sign.letter.id;
      return {
        ...sign,
        word,
        gap: at === 0 ? (word === 0 ? ('none' as const) : ('word' as const)) : isRepeat ? ('repeat' as const) : ('none' as const),
      };
    }),
  );
}

/** How long there is no hand before a sign, in milliseconds. */
export function gapMsOf({ gap }: SpellingStep, speed: Speed): number {
  return { none: 0, word: wordGapMs[speed], repeat: repeatGapMs[speed] }[gap];
}
