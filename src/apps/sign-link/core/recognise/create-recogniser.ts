import type { Alphabet, Letter } from '../alphabets/alphabet.ts';
import { describeHand } from '../hand/describe-hand.ts';
import type { HandFrame } from '../hand/hand.ts';
import { handAxes } from '../hand/hand-axes.ts';
import { normalise } from '../hand/normalise.ts';
import { spreadOf } from './calibrate.ts';
import { distance } from './distance.ts';
import { findFaults } from './find-faults.ts';
import type { Calibration, Candidate, Evidence } from './reading.ts';
import { type View, viewsOf } from './views-of.ts';
import { weighLetters } from './weigh-letters.ts';

/** Says which letters of one language a held hand may be, the nearest first. */
export type Recogniser = {
  rank: (hand: SeenHand) => Candidate[];
  /** Whether no finger is clearly otherwise than this letter has it: the nearest letter may still be another handshape altogether. */
  fits: (hand: SeenHand, letter: string) => boolean;
  /** For which of two letters a hand speaks, looking at nothing but what tells them apart. Unknown where one of them is known by this person's own sample. */
  weigh: (hand: SeenHand, one: string, other: string) => Evidence | undefined;
};

type SeenHand = Pick<HandFrame, 'landmarks' | 'handedness'>;

/** In degrees over a finger's joints. A finger that is half open is about this far from an open and from a closed one. */
const clearlyOff = 105;

type Known = { letter: string; views: readonly View[]; spread?: readonly number[] };

/**
 * Knows the still letters of one alphabet from their descriptions, and this person's own way of making those they calibrated.
 *
 * A calibrated letter is known by the person's takes alone: they are nearer to them than any description can be.
 */
export function createRecogniser({ letters }: Alphabet, calibrations: readonly Calibration[] = []): Recogniser {
  const known: Known[] = letters
    .filter(({ movement }) => !movement)
    .map((letter) => {
      const own = calibrations.find((calibration) => calibration.letter === letter.id);
      if (!own) return { letter: letter.id, views: viewsOf(letter) };
      return { letter: letter.id, views: [{ descriptors: own.mean, cost: 0 }], spread: spreadOf(own, calibrations) };
    });
  return {
    rank(hand) {
      const seen = describeHand(normalise(hand));
      return known
        .map(({ letter, views, spread }) => ({ letter, distance: nearest(seen, views, spread) }))
        .sort((one, other) => one.distance - other.distance);
    },
    fits(hand, id) {
      const letter = letters.find((one) => one.id === id);
      if (!letter || calibrations.some((calibration) => calibration.letter === id)) return letter !== undefined;
      return !isMisshapen(hand, letter);
    },
    weigh(hand, one, other) {
      const [first, second] = [one, other].map((id) =>
        letters.find((letter) => letter.id === id && !calibrations.some((calibration) => calibration.letter === id)),
      );
      return first && second ? weighLetters(describeHand(normalise(hand)), first, second) : undefined;
    },
  };
}

function nearest(seen: readonly number[], views: readonly View[], spread?: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { descriptors, cost } of views) least = Math.min(least, distance(seen, descriptors, spread) + cost);
  return least;
}

/** A finger folded behind the hand is not seen but guessed, so it speaks against no letter. */
function isMisshapen(hand: SeenHand, letter: Letter): boolean {
  const isBackSeen = handAxes(normalise(hand)).inward.z > 0.3;
  return findFaults(hand, letter).some(
    ({ kind, amount }) => (kind === 'stretch' || kind === 'bend' || (kind === 'close' && !isBackSeen)) && amount >= clearlyOff,
  );
}
