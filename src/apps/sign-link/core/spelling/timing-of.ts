import type { Letter } from '../alphabets/alphabet.ts';
import type { Speed } from '../choices/speeds.ts';

/** How long a letter is shown: a stretch before it moves, its movement (0: it is held still), and a stretch after it, in milliseconds. */
export type Timing = { beforeMs: number; movementMs: number; afterMs: number };

const stillMs: Readonly<Record<Speed, number>> = { slow: 1500, normal: 900, fast: 500 };
const movementFactor: Readonly<Record<Speed, number>> = { slow: 1.6, normal: 1.1, fast: 0.8 };

/** Letters that move take as long as their movement, and a moment on both sides of it. */
export function timingOf({ movement }: Letter, speed: Speed): Timing {
  if (!movement) return { beforeMs: 0, movementMs: 0, afterMs: stillMs[speed] };
  const held = Math.round(stillMs[speed] / 4);
  return { beforeMs: held, movementMs: Math.round(movement.durationMs * movementFactor[speed]), afterMs: held };
}

/** How long a letter is shown in all. */
export function lengthOf(timing: Timing): number {
  return timing.beforeMs + timing.movementMs + timing.afterMs;
}

/** How far a letter's movement has gone after so many milliseconds, from 0 to 1. */
export function progressAt({ beforeMs, movementMs }: Timing, elapsedMs: number): number {
  if (movementMs === 0) return 0;
  return Math.max(0, Math.min(1, (elapsedMs - beforeMs) / movementMs));
}

/** The hand rests between two words, and leaves the picture for a moment between two equal letters. */
export const wordGapMs: Readonly<Record<Speed, number>> = { slow: 900, normal: 600, fast: 350 };
export const repeatGapMs: Readonly<Record<Speed, number>> = { slow: 300, normal: 220, fast: 140 };

/** How long a hand takes from one letter to the next; it is part of the time that the next one is shown. */
export const wayMs: Readonly<Record<Speed, number>> = { slow: 260, normal: 170, fast: 100 };
