import type { Point } from '#platform/analysis/video/core/face-numbers.ts';
import { distance, leftEye, middleOf, rightEye } from '#platform/analysis/video/core/read-shape.ts';

export type Box = { x: number; y: number; width: number; height: number };

const mouth = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67];

/** Where a face is likely to be in the next image; nowhere once its points no longer look like one or leave the image. */
export function followingBox(points: readonly Point[], { width, height }: { width: number; height: number }): Box | undefined {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const middle = { x: left + wide / 2, y: top + high / 2 };
  const isInside = middle.x > 0 && middle.y > 0 && middle.x < width && middle.y < height;
  if (!isInside || wide < 24 || high < 24 || wide / high > 2 || high / wide > 2) return undefined;
  return { x: left - wide * 0.1, y: top - high * 0.1, width: wide * 1.2, height: high * 1.2 };
}

/** The part of the image that the network of expressions was taught with: the face around its eyes and mouth. */
export function expressionBox(points: readonly Point[]): Box {
  const [left, right, lips] = [middleOf(points, leftEye), middleOf(points, rightEye), middleOf(points, mouth)];
  const size = (distance(left, lips) + distance(right, lips)) / 2 / 0.45;
  const middle = { x: (left.x + right.x + lips.x) / 3, y: (left.y + right.y + lips.y) / 3 };
  return { x: middle.x - size * 0.5, y: middle.y - size * 0.43, width: size, height: size };
}

/** Whether two boxes are of one face: what they share is more than a third of what they cover. */
export function isSame(one: Box, other: Box): boolean {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const shared = Math.max(0, wide) * Math.max(0, high);
  return shared > (one.width * one.height + other.width * other.height - shared) / 3;
}
