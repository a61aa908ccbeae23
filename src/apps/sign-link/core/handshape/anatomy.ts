import type { Point } from '../hand/hand.ts';
import type { LongFinger } from './handshape.ts';

/**
 * A hand of ordinary proportions, in palm lengths, lying as `{ x: towards the thumb's side, y: towards the fingertips, z: out of the palm }`
 * with the wrist at the origin. `lean` is how a straight finger fans out from the middle one, in degrees towards the thumb.
 */
export const longFingers: Readonly<
  Record<LongFinger, { knuckle: Point; bones: readonly [number, number, number]; lean: number }>
> = {
  index: { knuckle: { x: 0.28, y: 1.0, z: 0 }, bones: [0.46, 0.28, 0.23], lean: 6 },
  middle: { knuckle: { x: 0.05, y: 1.03, z: 0 }, bones: [0.51, 0.33, 0.25], lean: 0 },
  ring: { knuckle: { x: -0.16, y: 0.97, z: 0 }, bones: [0.47, 0.31, 0.24], lean: -5 },
  little: { knuckle: { x: -0.35, y: 0.86, z: 0.02 }, bones: [0.36, 0.22, 0.2], lean: -10 },
};

/** The thumb's root, and its three bones. */
export const thumbRoot: Point = { x: 0.24, y: 0.2, z: 0.08 };
export const thumbBones: readonly [number, number, number] = [0.42, 0.36, 0.3];
