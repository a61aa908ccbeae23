import type { HandPose } from './hand-pose.ts';

/** A hand in a picture: where it is, in metres from the picture's middle, how large, and how it is tilted in the picture, in radians. */
export type PaintedHand = { pose: HandPose; at?: readonly [number, number]; size?: number; tilt?: number; isLeft?: boolean };

/** What a camera would see. `squares` are painted into a corner, so that whoever reads the camera knows what it shows. */
export type PaintedScene = { hands: readonly PaintedHand[]; light?: number; squares?: readonly boolean[] };
