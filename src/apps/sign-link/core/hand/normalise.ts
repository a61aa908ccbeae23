import type { HandFrame, Landmarks, Point } from './hand.ts';
import { lengthOf, minus, times } from './vector.ts';

const origin: Point = { x: 0, y: 0, z: 0 };

/**
 * The hand as the recogniser sees it: its wrist at the origin, its palm one long, and as if it were a right hand. How it is turned stays,
 * because U and N, or A in two languages, differ in nothing else.
 */
export function normalise({ landmarks, handedness }: Pick<HandFrame, 'landmarks' | 'handedness'>): Landmarks {
  const wrist = landmarks[0] ?? origin;
  const palm = palmLength(landmarks);
  const side = handedness === 'left' ? -1 : 1;
  return landmarks.map((point) => {
    const { x, y, z } = times(minus(point, wrist), palm > 0 ? 1 / palm : 0);
    return { x: side * x, y, z };
  });
}

/** From the wrist to the four knuckles, on average, in the points' unit: the measure of everything else, and of how near the hand is. */
export function palmLength(landmarks: Landmarks): number {
  const wrist = landmarks[0] ?? origin;
  return [5, 9, 13, 17].reduce((sum, at) => sum + lengthOf(minus(landmarks[at] ?? wrist, wrist)), 0) / 4;
}
