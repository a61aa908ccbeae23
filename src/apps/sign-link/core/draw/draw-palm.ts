import type { Facing } from '../hand/facing.ts';
import type { Landmarks, Point } from '../hand/hand.ts';
import { plus, times, unit } from '../hand/vector.ts';
import { area, capsule, n } from './capsule.ts';
import type { DeepPart, OnPaper } from './draw-hand.ts';
import type { HandPart } from './drawing.ts';

const nowhere: Point = { x: 0, y: 0, z: 0 };
const knuckles = [5, 9, 13, 17];
const radius = { wrist: 19, knuckle: 12.5, arm: 23 };

/** The palm, the root of the thumb and a piece of forearm, as one shape, with the palm's two lines where it looks at the watcher. */
export function drawPalm(hand: Landmarks, { outward, thumbward, inward }: Facing, onPaper: OnPaper): DeepPart {
  const at = (index: number): Point => hand[index] ?? nowhere;
  const wrist = at(0);
  const [radial, ulnar] = [plus(wrist, times(thumbward, 11)), plus(wrist, times(thumbward, -11))];
  // Arms come from below, whatever way the hand is turned.
  const arm = plus(wrist, times(unit(plus(times(outward, -1), { x: 0, y: 0.8, z: 0 })), 42));
  const limb = (from: Point, one: number, to: Point, other: number) => capsule(onPaper(from), one, onPaper(to), other);
  const outline = [
    limb(wrist, 23, arm, radius.arm),
    area([radial, at(5), at(9), at(13), at(17), ulnar].map(onPaper)),
    area([radial, at(1), at(2), at(5)].map(onPaper)),
    ...knuckles.map((knuckle) =>
      limb(knuckle === 17 || knuckle === 13 ? ulnar : radial, radius.wrist, at(knuckle), radius.knuckle),
    ),
    limb(radial, radius.wrist, at(1), 18),
  ].join('');
  const parts: HandPart[] = [{ kind: 'palm', paint: 'edged', d: outline }];
  if (inward.z < -0.45) parts.push({ kind: 'crease', paint: 'line', d: creases(hand, inward, onPaper) });
  const depth = [0, ...knuckles].reduce((sum, index) => sum + at(index).z, 0) / 5;
  return { depth, parts };
}

function creases(hand: Landmarks, inward: Point, onPaper: OnPaper): string {
  const at = (index: number): Point => hand[index] ?? nowhere;
  const mix = (one: Point, other: Point, share: number) => plus(times(one, 1 - share), times(other, share));
  const lift = times(inward, 8);
  const spot = (point: Point) => {
    const { x, y } = onPaper(plus(point, lift));
    return `${n(x)} ${n(y)}`;
  };
  const [heart, heartMiddle, heartEnd] = [mix(at(17), at(0), 0.25), mix(at(13), at(0), 0.3), mix(at(9), at(5), 0.5)];
  const [life, lifeMiddle, lifeEnd] = [mix(at(5), at(0), 0.25), mix(at(9), at(0), 0.55), mix(at(0), at(9), 0.12)];
  return `M${spot(heart)}Q${spot(heartMiddle)} ${spot(mix(heartEnd, at(0), 0.12))}M${spot(life)}Q${spot(lifeMiddle)} ${spot(lifeEnd)}`;
}
