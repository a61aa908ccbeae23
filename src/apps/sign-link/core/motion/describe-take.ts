import type { HandFrame, Landmarks } from '../hand/hand.ts';
import { normalise, palmLength } from '../hand/normalise.ts';
import type { Moment, Take } from './track.ts';

/** Every take is seen in so many moments, whatever its length. */
const moments = 32;
/** Where a hand is and where it goes counts more than any one finger. */
const weights = { place: 1.5, shape: 0.35, absent: 1.2 };
const tips = [4, 8, 12, 16, 20, 5, 17];
const perHand = 1 + 2 + tips.length * 2;

/**
 * A take as a sequence of numbers that can be compared: for each hand whether it is there, where its wrist is from the shoulders (or from
 * where the sign began, if no body was tracked), and how its fingers are held. It depends neither on speed, nor on how near the camera is.
 */
export function describeTake(take: Take): number[][] {
  const seen = withoutEnds(take);
  if (seen.length === 0) return [];
  const scale = scaleOf(seen);
  const origin = originOf(seen);
  const described = seen.map((moment) => [...handAt(moment.right, origin, scale), ...handAt(moment.left, origin, scale)]);
  return resample(described, seen);
}

/** Whether there is anything to compare: at least half a second with a hand in it. */
export function isTakeUsable(take: Take): boolean {
  const seen = withoutEnds(take);
  const [first, last] = [seen[0], seen.at(-1)];
  return first !== undefined && last !== undefined && seen.length >= 8 && last.atMs - first.atMs >= 400;
}

/** Before the first hand and after the last there is nothing of the sign. */
function withoutEnds(take: Take): Moment[] {
  const first = take.findIndex(({ right, left }) => right ?? left);
  const last = take.findLastIndex(({ right, left }) => right ?? left);
  return first < 0 ? [] : take.slice(first, last + 1);
}

function handAt(hand: HandFrame | undefined, origin: { x: number; y: number }, scale: number): number[] {
  const wrist = hand?.landmarks[0];
  if (!hand || !wrist) return [weights.absent, ...Array.from({ length: perHand - 1 }, () => 0)];
  const place = [((wrist.x - origin.x) / scale) * weights.place, ((wrist.y - origin.y) / scale) * weights.place];
  const shape: Landmarks = normalise({ landmarks: hand.landmarks, handedness: 'right' });
  const look = tips.flatMap((tip) => [(shape[tip]?.x ?? 0) * weights.shape, (shape[tip]?.y ?? 0) * weights.shape]);
  return [0, ...place, ...look];
}

/** A hand's breadth in the picture's unit: half a shoulder's width, or one palm and a bit. */
function scaleOf(seen: readonly Moment[]): number {
  const bodies = seen.flatMap(({ body }) => (body ? [body.width / 2] : []));
  if (bodies.length * 2 >= seen.length) return middle(bodies) || 1;
  const palms = seen.flatMap(({ right, left }) =>
    [right, left].flatMap((hand) => (hand ? [palmLength(hand.landmarks) * 1.7] : [])),
  );
  return middle(palms) || 1;
}

function originOf(seen: readonly Moment[]): { x: number; y: number } {
  const bodies = seen.flatMap(({ body }) => (body ? [body] : []));
  if (bodies.length * 2 >= seen.length) return { x: middle(bodies.map(({ x }) => x)), y: middle(bodies.map(({ y }) => y)) };
  const wrists = seen.flatMap(({ right, left }) =>
    [right, left].flatMap((hand) => (hand?.landmarks[0] ? [hand.landmarks[0]] : [])),
  );
  return { x: middle(wrists.map(({ x }) => x)), y: middle(wrists.map(({ y }) => y)) };
}

/** By time, not by frame: a camera that drops pictures must not change the sign. */
function resample(described: readonly number[][], seen: readonly Moment[]): number[][] {
  const [start, end] = [seen[0]?.atMs ?? 0, seen.at(-1)?.atMs ?? 0];
  return Array.from({ length: moments }, (_, step) => {
    const at = start + ((end - start) * step) / (moments - 1);
    const after = Math.max(
      0,
      seen.findIndex(({ atMs }) => atMs >= at),
    );
    const before = Math.max(0, after - 1);
    const [from, to] = [seen[before]?.atMs ?? at, seen[after]?.atMs ?? at];
    const share = to > from ? (at - from) / (to - from) : 0;
    const [one = [], other = []] = [described[before], described[after]];
    return one.map((value, index) => value + ((other[index] ?? value) - value) * share);
  });
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
