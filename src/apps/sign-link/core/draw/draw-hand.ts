import { fingers } from '../hand/fingers.ts';
import type { Handedness, Landmarks, Point } from '../hand/hand.ts';
import { handAxes } from '../hand/hand-axes.ts';
import type { Spot } from './capsule.ts';
import { drawFinger } from './draw-finger.ts';
import { drawPalm } from './draw-palm.ts';
import type { HandPart } from './drawing.ts';

/** A part and how far away it lies: what is farther is painted first. */
export type DeepPart = { depth: number; parts: readonly HandPart[] };

/** Where a point of the hand comes to lie on paper. */
export type OnPaper = (point: Point) => Spot;

/** `hand` is whose points they are; `mirrored` shows them as a mirror would. */
export type HandDrawOptions = { hand?: Handedness; mirrored?: boolean };

/**
 * A hand as a drawing, from its 21 points with a palm of about one: rounded fingers with nails, the palm with its creases, and a piece of
 * forearm, nearer parts over farther ones.
 */
export function drawHand(landmarks: Landmarks, { hand = 'right', mirrored = false }: HandDrawOptions = {}): HandPart[] {
  // A right hand is thought through, whatever is shown: which way its nails look must not depend on a mirror.
  const right = landmarks.map(({ x, y, z }) => ({ x: (hand === 'left' ? -x : x) * 100, y: y * 100, z: z * 100 }));
  const isFlipped = (hand === 'left') !== mirrored;
  const onPaper: OnPaper = ({ x, y }) => ({ x: isFlipped ? -x : x, y });
  const axes = handAxes(right);
  const deep: DeepPart[] = [
    drawPalm(right, axes, onPaper),
    ...fingers.flatMap((finger) => drawFinger(finger, right, axes, onPaper)),
  ];
  return deep.sort((one, other) => other.depth - one.depth).flatMap(({ parts }) => parts);
}
