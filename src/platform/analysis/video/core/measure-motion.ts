import { middleValue } from '../../core/middle-value.ts';
import type { Pose } from './face-numbers.ts';

/** Over less time than this, what the points of a still face tremble would be taken for movement. */
const stepMs = 250;

/** How a head moves: how fast, as the median of its speeds, and how far, between the 5th and the 95th of a hundred positions. */
export function measureMotion() {
  const speeds: number[] = [];
  const yaws: number[] = [];
  const pitches: number[] = [];
  let open: { atMs: number; pose: Pose }[] = [];
  let before: { atMs: number; pose: Pose } | undefined;

  return {
    add(atMs: number, pose: Pose): void {
      const [first] = open;
      if (first && atMs - first.atMs >= stepMs) {
        const now = meanOf(open);
        if (before) speeds.push(turnBetween(before.pose, now.pose) / ((now.atMs - before.atMs) / 1000));
        yaws.push(now.pose.yaw);
        pitches.push(now.pose.pitch);
        before = now;
        open = [];
      }
      open.push({ atMs, pose });
    },
    breakOff(): void {
      open = [];
      before = undefined;
    },
    /** `null` until a head was followed for long enough to have moved. */
    read(): { degreesPerSecond: number; range: number } | null {
      if (speeds.length === 0) return null;
      return { degreesPerSecond: middleValue(speeds), range: Math.max(spread(yaws), spread(pitches)) };
    },
  };
}

function meanOf(open: { atMs: number; pose: Pose }[]): { atMs: number; pose: Pose } {
  const mean = (pick: (one: { atMs: number; pose: Pose }) => number) =>
    open.reduce((sum, each) => sum + pick(each), 0) / open.length;
  return {
    atMs: mean(({ atMs }) => atMs),
    pose: { yaw: mean(({ pose }) => pose.yaw), pitch: mean(({ pose }) => pose.pitch), roll: mean(({ pose }) => pose.roll) },
  };
}

function turnBetween(one: Pose, other: Pose): number {
  return Math.hypot(other.yaw - one.yaw, other.pitch - one.pitch, other.roll - one.roll);
}

function spread(values: readonly number[]): number {
  return middleValue(values, 0.95) - middleValue(values, 0.05);
}
