import type { Finger } from '../hand/hand.ts';

/** A letter that the hand may be making, the likelier the smaller its distance; distances of one language can be compared. */
export type Candidate = { letter: string; distance: number };

/**
 * For which of two letters a hand speaks: `odds` are logarithmic, above nothing for the first; `share` is how far it lies on the way from the
 * second's description (0) to the first's (1).
 */
export type Evidence = { odds: number; share: number };

/** What to change in a finger, or in the whole hand. `tellFault` words it. */
export type FaultKind =
  | 'stretch'
  | 'bend'
  | 'close'
  | 'spread'
  | 'together'
  | 'thumb-across'
  | 'thumb-out'
  | 'thumb-touch'
  | 'turn-palm'
  | 'turn-hand';

/** `amount` in degrees, so that the greatest can be told first; `toward` says the way for turns. */
export type Fault = { part: Finger | 'hand'; kind: FaultKind; amount: number };

/** Why no letter is claimed. */
export type Unclear =
  | 'no-hand'
  | 'several-hands'
  | 'cut-off'
  | 'low-trust'
  | 'too-small'
  | 'too-dark'
  | 'moving'
  | 'between-letters'
  | 'no-such-letter'
  | 'other-language'
  | 'wait';

/** What can be said now. A letter is claimed only after enough frames that agree, each with a margin to the next one. */
export type Decision =
  | { outcome: 'letter'; letter: string; margin: number; frames: number }
  | { outcome: 'unclear'; why: Unclear; between?: readonly [string, string] };

/** What is known of the picture around the hands: its size in the points' unit, and its mean brightness from 0 to 1 where it was measured. */
export type Picture = { width: number; height: number; brightness?: number };

/** A person's own way of making a letter: the mean of its descriptors, their variances, and from how many frames. Numbers only. */
export type Calibration = { letter: string; mean: readonly number[]; variance: readonly number[]; frames: number };
