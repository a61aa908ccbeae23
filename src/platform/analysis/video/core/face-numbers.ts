import type { ExpressionShares } from './expression-names.ts';

/** A place in the image, in pixels from its top left corner. */
export type Point = { x: number; y: number };

/** How a head is turned, in degrees: yaw to the right of the image, pitch up, roll with the clock. */
export type Pose = { yaw: number; pitch: number; roll: number };

/** Where the dark of both eyes is from their middle, in widths of an eye: right and up are more. */
export type EyeOffset = { x: number; y: number };

/** All that leaves the worker of one image: no picture, and no points from which a face could be drawn or known again. */
export type FaceNumbers = Pose & {
  /** `null` where the eyes are closed or too small to be read. */
  eyes: EyeOffset | null;
  /** From the eyes to the brows, in distances between the eyes. */
  brow: number;
  /** How far the lips are apart, in distances between the eyes. */
  mouth: number;
  /** `null` on images whose expression was not looked at. */
  expressions: ExpressionShares | null;
};

/** One image that was looked at; `face` is `null` where there was none. `atMs` is any clock that only goes forward. */
export type FrameNumbers = { atMs: number; face: FaceNumbers | null };
