import type { Facing } from '../hand/facing.ts';
import { pointsOf } from '../hand/fingers.ts';
import type { Finger, Landmarks, Point } from '../hand/hand.ts';
import { cross, degreesBetween, dot, minus, plus, times, unit } from '../hand/vector.ts';
import { capsule, n } from './capsule.ts';
import type { DeepPart, OnPaper } from './draw-hand.ts';
import type { HandPart } from './drawing.ts';

const nowhere: Point = { x: 0, y: 0, z: 0 };

/** Half of a finger's width at its four points, in hundredths of a palm. */
const radii: Readonly<Record<Finger, readonly [number, number, number, number]>> = {
  thumb: [17, 14, 12.5, 10.5],
  index: [11.5, 10.5, 9.8, 8.6],
  middle: [11.8, 10.8, 10, 8.8],
  ring: [11.3, 10.3, 9.5, 8.4],
  little: [10, 9, 8.3, 7.3],
};
/** A thumb that comes out between two fingers is seen, though it is no nearer than they are. */
const thumbLead = 12;
/** From this bend on, a finger is drawn as two pieces, because one may lie over the other. */
const folded = 50;

/** A finger's pieces with their depth: one where it is stretched, its base and its end where it is folded. */
export function drawFinger(finger: Finger, hand: Landmarks, axes: Facing, onPaper: OnPaper): DeepPart[] {
  const points = pointsOf[finger].map((index) => hand[index] ?? nowhere);
  const [base = nowhere, middle = nowhere, last = nowhere, tip = nowhere] = points;
  const widths = radii[finger];
  const bend = degreesBetween(minus(middle, base), minus(tip, last));
  const nail = nailOf(finger, last, tip, widths[3], axes, onPaper);
  const limb = (from: number, to: number): string => {
    const pieces: string[] = [];
    for (let at = from; at < to; at += 1) {
      pieces.push(
        capsule(onPaper(points[at] ?? nowhere), widths[at] ?? 0, onPaper(points[at + 1] ?? nowhere), widths[at + 1] ?? 0),
      );
    }
    return pieces.join('');
  };
  const join = joinOf(finger, base, middle, widths[0], axes, onPaper);
  const piece = (from: number, to: number, more: HandPart[]): DeepPart => ({
    depth: points.slice(from, to + 1).reduce((sum, { z }) => sum + z, 0) / (to - from + 1),
    parts: [{ kind: 'finger', paint: 'edged', d: limb(from, to), finger }, ...more],
  });
  const whole = piece(0, 3, [...join, ...nail]);
  // In a palm that is seen, where the thumb ends says what it lies over; its root is part of the palm.
  if (finger === 'thumb' && axes.inward.z < 0) return [{ ...whole, depth: (last.z + 3 * tip.z) / 4 - thumbLead }];
  if (finger === 'thumb') return [whole];
  if (bend < folded) return [whole];
  return [piece(0, 1, join), piece(1, 3, nail)];
}

/** Where a finger goes on straight from the palm, no outline runs between the two. */
function joinOf(finger: Finger, base: Point, middle: Point, radius: number, { outward }: Facing, onPaper: OnPaper): HandPart[] {
  const along = unit(minus(middle, base));
  if (finger !== 'thumb' && degreesBetween(along, outward) > 55) return [];
  const back = plus(base, times(finger === 'thumb' ? along : outward, finger === 'thumb' ? -6 : -10));
  return [
    {
      kind: 'join',
      paint: 'plain',
      d: capsule(onPaper(back), radius - 0.6, onPaper(plus(base, times(along, 3))), radius - 1),
      finger,
    },
  ];
}

/** The nail, where the finger's back looks at the watcher. */
function nailOf(
  finger: Finger,
  last: Point,
  tip: Point,
  radius: number,
  { thumbward, inward }: Facing,
  onPaper: OnPaper,
): HandPart[] {
  const along = unit(minus(tip, last));
  // A finger bends round the line through its knuckles; the thumb bends across the palm, so that its nail looks away from it.
  const side = finger === 'thumb' ? minus(thumbward, times(inward, 0.7)) : cross(along, thumbward);
  const back = unit(minus(side, times(along, dot(side, along))));
  if (back.z > -0.4) return [];
  const across = unit(cross(along, back));
  const centre = plus(plus(tip, times(along, -radius * 0.15)), times(back, radius * 0.55));
  const on = (forward: number, sideways: number) => {
    const { x, y } = onPaper(plus(plus(centre, times(along, forward * radius)), times(across, sideways * radius)));
    return `${n(x)} ${n(y)}`;
  };
  const d = `M${on(-0.75, -0.5)}C${on(0.1, -0.75)} ${on(0.75, -0.6)} ${on(0.8, 0)}C${on(0.75, 0.6)} ${on(0.1, 0.75)} ${on(-0.75, 0.5)}C${on(-0.95, 0.3)} ${on(-0.95, -0.3)} ${on(-0.75, -0.5)}Z`;
  return [{ kind: 'nail', paint: 'edged', d, finger }];
}
