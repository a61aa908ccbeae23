import type { Facing } from './facing.ts';
import type { Landmarks, Point } from './hand.ts';
import { cross, dot, minus, times, unit } from './vector.ts';

const nowhere: Point = { x: 0, y: 0, z: 0 };

/** Where the thumb's side, the fingertips and the palm of a hand look, read from its points. A left hand's axes are those of its mirror image. */
export function handAxes(landmarks: Landmarks): Facing {
  const at = (index: number) => landmarks[index] ?? nowhere;
  const outward = unit(minus(at(9), at(0)));
  const sideways = minus(at(5), at(17));
  const thumbward = unit(minus(sideways, times(outward, dot(sideways, outward))));
  return { outward, thumbward, inward: unit(cross(thumbward, outward)) };
}
