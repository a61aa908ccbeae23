import type { Landmarks, Point } from '../hand/hand.ts';
import { cross, dot, minus, plus, times, turned, unit } from '../hand/vector.ts';
import { longFingers, thumbBones, thumbRoot } from './anatomy.ts';
import { bendOf, thumbAnglesOf } from './degrees-of.ts';
import type { FingerPose, Handshape, LongFinger, ThumbPose } from './handshape.ts';

const [thumbward, outward, inward]: [Point, Point, Point] = [
  { x: 1, y: 0, z: 0 },
  { x: 0, y: 1, z: 0 },
  { x: 0, y: 0, z: 1 },
];
/** Two fingers that cross: how much the front one comes out of the palm, in palm lengths at its tip. */
const crossing = 0.14;

/** The 21 points of a handshape in the hand's own lying position (see `anatomy.ts`), before it is turned to where it looks. */
export function bendHand(shape: Handshape): Landmarks {
  const points = [
    { x: 0, y: 0, z: 0 },
    ...thumbOf(shape.thumb),
    ...(['index', 'middle', 'ring', 'little'] as const).flatMap((name) => fingerOf(name, shape[name], shape.crossed)),
  ];
  return points;
}

function fingerOf(name: LongFinger, pose: FingerPose, crossed: Handshape['crossed']): Point[] {
  const { knuckle, bones, lean } = longFingers[name];
  const { mcp, pip, dip } = bendOf(pose);
  // A bent finger cannot fan out: it comes back to the middle line as the knuckle closes.
  const fan = (lean + (pose.lean ?? 0)) * Math.cos((Math.min(mcp, 90) * Math.PI) / 180);
  const along = turned(outward, inward, -fan);
  const points = [knuckle];
  let [here, angle] = [knuckle, 0];
  for (const [at, bone] of bones.entries()) {
    angle += [mcp, pip, dip][at] ?? 0;
    const radians = (angle * Math.PI) / 180;
    here = plus(here, times(plus(times(along, Math.cos(radians)), times(inward, Math.sin(radians))), bone));
    points.push(here);
  }
  const side = crossed?.[0] === name ? -1 : crossed?.[1] === name ? 1 : 0;
  return points.map((point, at) => ({ ...point, z: point.z + (side * crossing * at) / 3 }));
}

function thumbOf(pose: ThumbPose): Point[] {
  const { away, forward, mcp, ip } = thumbAnglesOf(pose);
  const flat = turned(outward, inward, -away);
  const first = unit(plus(times(flat, Math.cos(rad(forward))), times(inward, Math.sin(rad(forward)))));
  // It bends across the palm, at a right angle to itself.
  const across = times(thumbward, -1);
  const axis = unit(cross(first, minus(across, times(first, dot(across, first)))));
  const directions = [first, turned(first, axis, mcp), turned(first, axis, mcp + ip)];
  const points = [thumbRoot];
  for (const [at, bone] of thumbBones.entries()) {
    points.push(plus(points.at(-1) ?? thumbRoot, times(directions[at] ?? first, bone)));
  }
  return points;
}

const rad = (degrees: number) => (degrees * Math.PI) / 180;
