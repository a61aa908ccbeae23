import type { Finger } from './hand.ts';

/** In the order of the points. */
export const fingers: readonly Finger[] = ['thumb', 'index', 'middle', 'ring', 'little'];

/** Which of the 21 points are this finger's, from the hand outwards. */
export const pointsOf: Readonly<Record<Finger, readonly [number, number, number, number]>> = {
  thumb: [1, 2, 3, 4],
  index: [5, 6, 7, 8],
  middle: [9, 10, 11, 12],
  ring: [13, 14, 15, 16],
  little: [17, 18, 19, 20],
};
