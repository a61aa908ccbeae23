import type { Facing } from '../hand/facing.ts';
import type { Point } from '../hand/hand.ts';
import { cross, dot, minus, plus, times, turned, unit } from '../hand/vector.ts';
import type { Direction, MainDirection, Orientation, Turn } from './handshape.ts';

/** As whoever watches a right hand sees them: the signer's across is the picture's right. */
const seen: Readonly<Record<MainDirection, Point>> = {
  up: { x: 0, y: -1, z: 0 },
  down: { x: 0, y: 1, z: 0 },
  across: { x: 1, y: 0, z: 0 },
  aside: { x: -1, y: 0, z: 0 },
  forward: { x: 0, y: 0, z: -1 },
  back: { x: 0, y: 0, z: 1 },
};
const sight: Point = { x: 0, y: 0, z: 1 };

/** How a right hand lies in the picture. The fingers' direction is kept at a right angle to the palm's, so that a coarse pair of words is never impossible. */
export function facingOf({ palm, fingers, roll = 0 }: Orientation): Facing {
  const inward = unit(towards(palm));
  const raw = towards(fingers);
  const outward = unit(minus(raw, times(inward, dot(raw, inward))));
  return turnedFacing({ inward, outward, thumbward: cross(outward, inward) }, { roll });
}

/** The same hand after its wrist turned. */
export function turnedFacing(facing: Facing, { roll = 0, pitch = 0, twist = 0 }: Turn): Facing {
  const all = (one: Facing, axis: Point, degrees: number): Facing => ({
    thumbward: turned(one.thumbward, axis, degrees),
    outward: turned(one.outward, axis, degrees),
    inward: turned(one.inward, axis, degrees),
  });
  const twisted = all(facing, facing.outward, twist);
  const pitched = all(twisted, twisted.thumbward, pitch);
  return all(pitched, sight, roll);
}

function towards(direction: Direction): Point {
  return direction.split('-').reduce((sum, word) => plus(sum, seen[word as MainDirection]), { x: 0, y: 0, z: 0 });
}
