import type { Handedness, HandFrame } from '../hand/hand.ts';
import { palmLength } from '../hand/normalise.ts';
import type { Moment, Take } from '../motion/track.ts';
import { DamagedPoseFile } from './errors.ts';

/**
 * A take as it is kept: whole numbers in steps of a 200th of the shoulders' half width, or of a palm and a bit where no body was tracked. A point
 * that was not seen does not exist; a hand that was not seen is one marker.
 */
const version = 1;
const perUnit = 200;
const headLength = 6;
const [absent, present] = [0, 1];
const pointsPerHand = 21;
const most = 32767;

/** Packs a take into 16-bit numbers: about 260 bytes a frame with two hands, an eighth of what it was. */
export function packTake(take: Take): Int16Array {
  const scale = scaleOf(take);
  const origin = take[0]?.atMs ?? 0;
  const numbers = [version, take.length, Math.round(Math.log2(scale) * 1000), 0, 0, 0];
  for (const moment of take) {
    numbers.push(whole(moment.atMs - origin));
    for (const hand of [moment.right, moment.left]) numbers.push(...packHand(hand, scale));
    numbers.push(...packBody(moment.body, scale));
  }
  return Int16Array.from(numbers);
}

/** What was packed, to within a 400th of a hand. Anything else is a damaged take. */
export function unpackTake(packed: Int16Array): Take {
  if (packed.length < headLength || packed[0] !== version) throw new DamagedPoseFile();
  const scale = 2 ** ((packed[2] ?? 0) / 1000);
  let at = headLength;
  const next = (): number => {
    const value = packed[at];
    if (value === undefined) throw new DamagedPoseFile();
    at += 1;
    return value;
  };
  const length = scale * (1 / perUnit);
  const readHand = (handedness: Handedness, atMs: number): HandFrame | undefined => {
    if (next() === absent) return undefined;
    const score = next() / 1000;
    const landmarks = Array.from({ length: pointsPerHand }, () => ({
      x: next() * length,
      y: next() * length,
      z: next() * length,
    }));
    return { landmarks, handedness, score, atMs };
  };
  const take = Array.from({ length: Math.max(0, packed[1] ?? 0) }, (): Moment => {
    const atMs = next();
    const moment: Moment = { atMs };
    const right = readHand('right', atMs);
    if (right) moment.right = right;
    const left = readHand('left', atMs);
    if (left) moment.left = left;
    if (next() === present) moment.body = { x: next() * length, y: next() * length, width: next() * length };
    return moment;
  });
  if (at !== packed.length) throw new DamagedPoseFile();
  return take;
}

function packHand(hand: HandFrame | undefined, scale: number): number[] {
  if (!hand) return [absent];
  const points = hand.landmarks.flatMap(({ x, y, z }) => [x, y, z].map((value) => whole((value / scale) * perUnit)));
  return [present, whole(hand.score * 1000), ...points];
}

function packBody(body: Moment['body'], scale: number): number[] {
  if (!body) return [absent];
  return [present, ...[body.x, body.y, body.width].map((value) => whole((value / scale) * perUnit))];
}

function scaleOf(take: Take): number {
  const width = take.find(({ body }) => body)?.body?.width;
  const seen = take.find(({ right, left }) => right ?? left);
  const hand = seen?.right ?? seen?.left;
  const scale = width ? width / 2 : ((hand && palmLength(hand.landmarks)) || 1) * 1.7;
  // Rounded as it is written, so that both ways use the same one.
  return 2 ** (Math.round(Math.log2(scale) * 1000) / 1000);
}

const whole = (value: number): number => Math.max(-most, Math.min(most, Math.round(value)));
