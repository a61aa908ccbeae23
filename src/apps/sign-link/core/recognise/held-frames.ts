import type { HandFrame, Point } from '../hand/hand.ts';
import { palmLength } from '../hand/normalise.ts';

/** How fast a hand went from one frame to the next, in its own palm lengths a second, on average over its points. */
export function speedBetween(before: HandFrame, after: HandFrame): number {
  const seconds = (after.atMs - before.atMs) / 1000;
  const palm = Math.max(palmLength(before.landmarks), palmLength(after.landmarks));
  if (seconds <= 0 || palm <= 0) return Number.POSITIVE_INFINITY;
  const moved = after.landmarks.reduce((sum, point, at) => sum + apart(point, before.landmarks[at] ?? point), 0);
  return moved / after.landmarks.length / palm / seconds;
}

/** The longest stretch in which the hand is held still enough to be judged, at most `speed` palm lengths a second. */
export function heldFrames<Frame extends HandFrame>(frames: readonly Frame[], speed: number): Frame[] {
  let [longest, current]: [Frame[], Frame[]] = [[], []];
  for (const [at, frame] of frames.entries()) {
    const before = frames[at - 1];
    current = before && speedBetween(before, frame) <= speed ? [...current, frame] : [];
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

/** Depth is left out: it trembles even when nothing moves. */
const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
