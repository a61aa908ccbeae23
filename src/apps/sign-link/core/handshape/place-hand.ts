import type { Facing } from '../hand/facing.ts';
import type { Landmarks, Point } from '../hand/hand.ts';
import { plus, times } from '../hand/vector.ts';

/** A lying hand turned to how it looks in the picture, its wrist at `wrist`. */
export function placeHand(lying: Landmarks, facing: Facing, wrist: Point = { x: 0, y: 0, z: 0 }): Landmarks {
  return lying.map(({ x, y, z }) =>
    plus(wrist, plus(plus(times(facing.thumbward, x), times(facing.outward, y)), times(facing.inward, z))),
  );
}
