import { middleValue } from '../../core/middle-value.ts';
import type { FaceNumbers } from './face-numbers.ts';

/** How long a person looks at the camera so that their own "at the camera" is known. */
export const calibrationMs = 3_000;
/** An eye turns the dark of it about 0.4 of its width for each radian. */
const degreesPerWidth = 143;
const leastTolerance = 5;
/** Whoever could not hold this still while calibrating cannot be told from somebody who looks elsewhere. */
const mostSpread = 8;
const leastReadings = 15;
const leastAfterMs = 2_000;

export type Calibration = 'none' | 'running' | 'done' | 'failed';
type Direction = { across: number; up: number };
type Own = { middle: Direction; tolerance: Direction };

/**
 * The part of the time in which somebody's head and eyes together point where they pointed while they looked at the camera. Before
 * that nothing can be said. It is no score: many people listen better when they look elsewhere.
 */
export function gazeShare() {
  let state: Calibration = 'none';
  let endsMs = 0;
  let kept: Direction[] = [];
  let own: Own | undefined;
  let total = 0;
  let towards = 0;

  return {
    /** What was counted with an older calibration is not comparable, so it goes. */
    calibrate(atMs: number): void {
      state = 'running';
      endsMs = atMs + calibrationMs;
      [kept, own, total, towards] = [[], undefined, 0, 0];
    },
    /** `durationMs` is the time that this image stands for; no face is `null`. */
    add(atMs: number, durationMs: number, face: FaceNumbers | null): void {
      const direction = face?.eyes && directionOf(face, face.eyes);
      if (state === 'running') {
        if (direction) kept.push(direction);
        if (atMs < endsMs) return;
        own = ownOf(kept);
        state = own ? 'done' : 'failed';
        return;
      }
      if (!own || !direction) return;
      total += durationMs;
      if (isWithin(direction, own)) towards += durationMs;
    },
    state: () => state,
    read: (): number | null => (own && total >= leastAfterMs ? towards / total : null),
  };
}

function directionOf({ yaw, pitch }: FaceNumbers, eyes: { x: number; y: number }): Direction {
  return { across: yaw + eyes.x * degreesPerWidth, up: pitch + eyes.y * degreesPerWidth };
}

function ownOf(kept: readonly Direction[]): Own | undefined {
  if (kept.length < leastReadings) return undefined;
  const middle = { across: middleValue(kept.map(({ across }) => across)), up: middleValue(kept.map(({ up }) => up)) };
  const spread = {
    across: middleValue(kept.map(({ across }) => Math.abs(across - middle.across))) * 1.48,
    up: middleValue(kept.map(({ up }) => Math.abs(up - middle.up))) * 1.48,
  };
  if (Math.max(spread.across, spread.up) > mostSpread) return undefined;
  return {
    middle,
    tolerance: {
      across: Math.max(leastTolerance, 3 * spread.across),
      up: Math.max(leastTolerance, 3 * spread.up),
    },
  };
}

function isWithin({ across, up }: Direction, { middle, tolerance }: Own): boolean {
  return Math.abs(across - middle.across) <= tolerance.across && Math.abs(up - middle.up) <= tolerance.up;
}
