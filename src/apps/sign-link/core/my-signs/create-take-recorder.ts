import type { HandFrame } from '../hand/hand.ts';
import { palmLength } from '../hand/normalise.ts';
import type { Moment, Take } from '../motion/track.ts';
import { mySignLimits } from './limits.ts';
import { tidyTake } from './tidy-take.ts';

/** A sign ends where hands are gone, or are held still, for this long; and nobody is waited for without end. */
const [goneMs, stillMs, waitMs] = [700, 1200, 8000];
/** How much of being held still belongs to it. */
const keptStillMs = 400;
/** In palms, over all that time: a hand that nobody moves trembles less. */
const leastMove = 0.3;

export type TakeRecorder = {
  /** What one image showed. Answers whether the sign is still waited for, under way, or over. */
  see(hands: readonly HandFrame[], atMs: number): 'waiting' | 'recording' | 'over';
  /** What was recorded so far, as it is kept. */
  take(): Take;
};

/** Records one take by itself: it begins with the first hand and ends when hands are gone or rest, so that no hand has to press anything. */
export function createTakeRecorder(): TakeRecorder {
  const seen: Moment[] = [];
  let beganAt: number | undefined;
  let firstHandAt: number | undefined;
  let lastHandAt = 0;

  return {
    see(hands, atMs) {
      beganAt ??= atMs;
      if (hands.length > 0) {
        firstHandAt ??= atMs;
        lastHandAt = atMs;
      }
      if (firstHandAt === undefined) return atMs - beganAt > waitMs ? 'over' : 'waiting';
      seen.push(momentOf(hands, atMs));
      const isOver = atMs - lastHandAt > goneMs || atMs - firstHandAt > mySignLimits.takeMs || restsAt(seen, atMs);
      return isOver ? 'over' : 'recording';
    },
    take() {
      const last = seen.at(-1)?.atMs ?? 0;
      const end = restsAt(seen, last) ? last - stillMs + keptStillMs : last;
      return tidyTake(seen.filter(({ atMs }) => atMs <= end));
    },
  };
}

/** One hand on each side: two that a tracker called the same are told apart by where they are in the camera's own picture. */
export function momentOf(hands: readonly HandFrame[], atMs: number): Moment {
  const [one, other] = hands.toSorted((first, second) => second.score - first.score);
  if (!one) return { atMs };
  if (!other) return { atMs, [one.handedness]: one };
  if (one.handedness !== other.handedness) return { atMs, [one.handedness]: one, [other.handedness]: other };
  const [right, left] = xOf(one) < xOf(other) ? [one, other] : [other, one];
  return { atMs, right: { ...right, handedness: 'right' }, left: { ...left, handedness: 'left' } };
}

function restsAt(seen: readonly Moment[], atMs: number): boolean {
  const recent = seen.filter((moment) => moment.atMs >= atMs - stillMs);
  const [first] = recent;
  if (!first || first === seen[0] || recent.length < 4) return false;
  return (['right', 'left'] as const).every((side) => {
    const held = recent.flatMap((moment) => moment[side] ?? []);
    if (held.length === 0) return true;
    const palm = palmLength(held[0]?.landmarks ?? []) || 1;
    return [0, 4, 8, 12, 20].every((point) => {
      const spots = held.map(({ landmarks }) => landmarks[point] ?? { x: 0, y: 0, z: 0 });
      return (['x', 'y'] as const).every((axis) => spread(spots.map((spot) => spot[axis])) < leastMove * palm);
    });
  });
}

const xOf = ({ landmarks }: HandFrame): number => landmarks[0]?.x ?? 0;
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
