import type { Point } from './hand.ts';

/** How a hand lies: three directions at right angles, where its thumb's side, its fingertips and its palm look in the picture. */
export type Facing = { thumbward: Point; outward: Point; inward: Point };
