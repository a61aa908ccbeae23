import type { Point } from './face-numbers.ts';

/** How high the brows are over the eyes and how far the inner lips are apart, in distances between the eyes, so that nearness does not matter. */
export function readShape(points: readonly Point[]): { brow: number; mouth: number } {
  const between = distance(middleOf(points, leftEye), middleOf(points, rightEye)) || 1;
  const brow =
    (distance(middleOf(points, leftBrow), middleOf(points, leftEye)) +
      distance(middleOf(points, rightBrow), middleOf(points, rightEye))) /
    2;
  const mouth = distance(middleOf(points, upperLip), middleOf(points, lowerLip));
  return { brow: brow / between, mouth: mouth / between };
}

/** The places among the 68 points of each part, as in the training data of such networks (iBUG 300-W). */
export const leftEye = [36, 37, 38, 39, 40, 41];
export const rightEye = [42, 43, 44, 45, 46, 47];
const leftBrow = [18, 19, 20];
const rightBrow = [23, 24, 25];
const upperLip = [61, 62, 63];
const lowerLip = [65, 66, 67];

/** The middle of some of the points. */
export function middleOf(points: readonly Point[], places: readonly number[]): Point {
  const chosen = places.map((place) => points[place] ?? { x: 0, y: 0 });
  return {
    x: chosen.reduce((sum, { x }) => sum + x, 0) / chosen.length,
    y: chosen.reduce((sum, { y }) => sum + y, 0) / chosen.length,
  };
}

/** How far apart two points are. */
export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
