import type { Finger } from '../hand/hand.ts';

/** A finger that is not the thumb. */
export type LongFinger = Exclude<Finger, 'thumb'>;

/**
 * How a finger is held, in words of the field. `straight`; `curved` as round a ball; `hooked` straight at the knuckle and bent above it;
 * `flat` bent at the knuckle only; `bent` halfway; `closed` in the fist.
 */
export type Hold = 'straight' | 'curved' | 'hooked' | 'flat' | 'bent' | 'closed';

/** Degrees by joint where a hold is too coarse, in fives: 0 is straight, 90 a right angle. The last joint follows the middle one. */
export type Bend = { mcp: number; pip: number; dip?: number };

/** A finger's hold, and how far it leans from the middle finger's line, in degrees: positive is towards the thumb. */
export type FingerPose = { hold: Hold | Bend; lean?: number };

/** Where the thumb is, in words; `at` says the angles where they matter. */
export type ThumbPlace = 'out' | 'beside' | 'across' | 'over' | 'under' | 'opposed' | 'between';

/**
 * The thumb's angles in degrees, in fives: `away` from the hand's side within the palm's plane (negative: in front of the palm), `forward` out of
 * that plane, `mcp` and `ip` bent.
 */
export type ThumbAngles = { away: number; forward: number; mcp: number; ip: number };

/** `touches` names whose tip or side the thumb meets. */
export type ThumbPose = { place: ThumbPlace; at?: Partial<ThumbAngles>; touches?: LongFinger[] };

/** What a hand does with its fingers, whatever way it is turned. Pure description: no picture of anybody's hand is in it. */
export type Handshape = { thumb: ThumbPose; crossed?: [LongFinger, LongFinger] } & Record<LongFinger, FingerPose>;

/**
 * Directions as the signer says them, the same for either hand. `forward` is towards whoever watches, `back` towards the signer's own body,
 * `across` towards the other hand's side, `aside` away from it. Two words joined are halfway: `up-across`.
 */
export type MainDirection = 'up' | 'down' | 'forward' | 'back' | 'across' | 'aside';
export type Direction = MainDirection | `${MainDirection}-${MainDirection}`;

/** Which way the palm looks and which way straight fingers would point; `roll` corrects around the line of sight, in degrees, positive: the fingers tip across. */
export type Orientation = { palm: Direction; fingers: Direction; roll?: number };

/** Where the hand is. Letters are in the neutral place beside the shoulder unless they say more. */
export type Location = 'neutral' | 'face' | 'chest' | 'waist';

/** A place in a path, in palm lengths from where the letter begins, as the signer says it. */
export type Shift = { across?: number; up?: number; forward?: number };

/** Turns of the wrist from where the letter begins, in degrees: `roll` the fingers tip across in the picture, `pitch` the wrist bends towards the palm, `twist` the palm of raised fingers turns across. */
export type Turn = { roll?: number; pitch?: number; twist?: number };

/** `at` runs from 0 to 1 within the movement. Fingers that change are named; others stay. */
export type Key = { at: number; shift?: Shift; turn?: Turn; shape?: Partial<Handshape> };

/** How a letter moves: through its keys, smoothly or with corners, in about so many milliseconds. `seen` is the word for it. */
export type Movement = {
  seen: 'hook' | 'arc' | 'zigzag' | 'side-to-side' | 'shake' | 'twist' | 'bend' | 'straight' | 'circle' | 'drop' | 'brush';
  durationMs: number;
  corners?: true;
  keys: readonly Key[];
};
