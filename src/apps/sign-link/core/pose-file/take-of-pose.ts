import type { Handedness, HandFrame } from '../hand/hand.ts';
import type { Moment, Take } from '../motion/track.ts';
import type { PoseFile } from './pose-file.ts';

const hands: readonly { side: Handedness; name: string }[] = [
  { side: 'right', name: 'RIGHT_HAND_LANDMARKS' },
  { side: 'left', name: 'LEFT_HAND_LANDMARKS' },
];
/** MediaPipe's body points. */
const [leftShoulder, rightShoulder] = [11, 12];

/** The hands of the first person in a `.pose` file, moment by moment, and the shoulders they are measured by. */
export function takeOfPose(pose: PoseFile): Take {
  const first = new Map<string, number>();
  let from = 0;
  for (const { name, points } of pose.components) {
    first.set(name, from);
    from += points.length;
  }
  return Array.from({ length: pose.people > 0 ? pose.frames : 0 }, (_, frame) => {
    const atMs = (frame * 1000) / pose.fps;
    const moment: Moment = { atMs };
    for (const { side, name } of hands) {
      const hand = handAt(pose, frame, first.get(name), side, atMs);
      if (hand) moment[side] = hand;
    }
    const body = bodyAt(pose, frame, first.get('POSE_LANDMARKS'));
    if (body) moment.body = body;
    return moment;
  });
}

function handAt(
  pose: PoseFile,
  frame: number,
  from: number | undefined,
  handedness: Handedness,
  atMs: number,
): HandFrame | undefined {
  if (from === undefined) return undefined;
  const points = Array.from({ length: 21 }, (_, at) => pointAt(pose, frame, from + at));
  const score = points.reduce((sum, { seen }) => sum + seen, 0) / points.length;
  if (points.some(({ seen }) => seen === 0)) return undefined;
  // The holistic tracker's depth is in shares of the picture's width, beside pixels across and down.
  const deep = pose.width;
  return { landmarks: points.map(({ x, y, z }) => ({ x, y, z: z * deep })), handedness, score, atMs };
}

function bodyAt(pose: PoseFile, frame: number, from: number | undefined): Moment['body'] {
  if (from === undefined) return undefined;
  const [left, right] = [pointAt(pose, frame, from + leftShoulder), pointAt(pose, frame, from + rightShoulder)];
  const width = Math.hypot(left.x - right.x, left.y - right.y);
  if (left.seen === 0 || right.seen === 0 || width === 0) return undefined;
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, width };
}

function pointAt({ values, confidence, people, points, dimensions }: PoseFile, frame: number, point: number) {
  const place = frame * people * points + point;
  const [x = 0, y = 0, z = 0] = [0, 1, 2].map((axis) => (axis < dimensions ? values[place * dimensions + axis] : 0));
  return { x, y, z, seen: confidence[place] ?? 0 };
}
