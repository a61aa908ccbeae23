import type { Letter } from '../alphabets/alphabet.ts';
import type { HandFrame } from '../hand/hand.ts';
import type { Decider } from '../recognise/create-decider.ts';
import type { MovingRecogniser } from '../recognise/create-moving-recogniser.ts';
import { findFaults } from '../recognise/find-faults.ts';
import { speedBetween } from '../recognise/held-frames.ts';
import type { Fault, Picture, Unclear } from '../recognise/reading.ts';

/** What came of a try: near enough to the sample, nearer to something else, or not enough to tell. */
export type Made = {
  outcome: 'like' | 'other' | 'unclear';
  predicted: string | null;
  margin: number | null;
  faults: readonly Fault[];
  why: Unclear | null;
  between?: readonly [string, string];
};

/** While it lasts, what can be said now; at its end, what came of it. */
export type AttemptNow =
  | { phase: 'looking'; why: Unclear | null; faults: readonly Fault[]; hand: HandFrame | undefined }
  | { phase: 'done'; made: Made; hand: HandFrame | undefined };

export type Attempt = { see(hands: readonly HandFrame[], picture: Picture, atMs: number): AttemptNow };

/** Whoever has another letter in their hand gets this long to change it before it is said. */
const patienceMs = 2_500;
/** After this, what was not clear is not going to be. */
export const longestMs = 9_000;
/** A letter that moves is judged on the last frames, this often, once it had time to move. */
const movingWindowMs = 2_600;
const movingEveryMs = 500;
/** As many of them as are compared: it costs by their number. */
const movingFrames = 16;
const leastMovingMs = 700;
/** By how much the next moving letter is farther, and beyond what it is none. */
export const moving = { margin: 0.25, farthest: 1.1, leastSpeed: 0.35 } as const;

type Parts = { letter: Letter; decider: Decider; moving: MovingRecogniser };

/** One try at one letter of one alphabet, from its first image until something can be said of it. */
export function createAttempt({ letter, decider, moving: recogniser }: Parts): Attempt {
  const reasons = new Map<Unclear, number>();
  let startMs: number | undefined;
  let otherSinceMs: number | undefined;
  let frames: HandFrame[] = [];
  let judgedMs = 0;
  let between: readonly [string, string] | undefined;
  decider.forget();

  function done(made: Partial<Made> & Pick<Made, 'outcome'>, hand: HandFrame | undefined): AttemptNow {
    return { phase: 'done', made: { predicted: null, margin: null, faults: [], why: null, ...made }, hand };
  }

  /** What was in the way most of the time. That more images were needed is a reason only where there was no other. */
  function unclear(hand: HandFrame | undefined): AttemptNow {
    const [why] = [...reasons].sort((one, other) => rank(other) - rank(one))[0] ?? ['no-hand' as const];
    const faults = hand ? findFaults(hand, letter) : [];
    return done({ outcome: 'unclear', why, faults, ...(between && why === 'between-letters' ? { between } : {}) }, hand);
  }

  function still(hands: readonly HandFrame[], picture: Picture, atMs: number): AttemptNow {
    const [hand] = hands;
    const decision = decider.see(hands, picture);
    if (decision.outcome === 'letter' && decision.letter === letter.id) {
      return done({ outcome: 'like', predicted: letter.id, margin: decision.margin }, hand);
    }
    const faults = hand && decision.outcome === 'letter' ? findFaults(hand, letter) : [];
    if (decision.outcome === 'letter') {
      otherSinceMs ??= atMs;
      if (atMs - otherSinceMs >= patienceMs) {
        return done({ outcome: 'other', predicted: decision.letter, margin: decision.margin, faults }, hand);
      }
      return { phase: 'looking', why: null, faults, hand };
    }
    if (decision.why !== 'wait') otherSinceMs = undefined;
    reasons.set(decision.why, (reasons.get(decision.why) ?? 0) + 1);
    if (decision.between) between = decision.between;
    const isHand = decision.why === 'between-letters' || decision.why === 'no-such-letter';
    return { phase: 'looking', why: decision.why, faults: hand && isHand ? findFaults(hand, letter) : [], hand };
  }

  function onTheMove(hands: readonly HandFrame[], picture: Picture, atMs: number): AttemptNow {
    const [hand] = hands;
    // What keeps a still letter from being read keeps a moving one too, but for that it moves.
    const decision = decider.see(hands, picture);
    const why = decision.outcome === 'unclear' && inTheWay.has(decision.why) ? decision.why : null;
    if (why || !hand) {
      frames = [];
      reasons.set(why ?? 'no-hand', (reasons.get(why ?? 'no-hand') ?? 0) + 1);
      return { phase: 'looking', why: why ?? 'no-hand', faults: [], hand };
    }
    frames = [...frames.filter((frame) => atMs - frame.atMs <= movingWindowMs), hand];
    const seenMs = atMs - (frames[0]?.atMs ?? atMs);
    if (seenMs < leastMovingMs || atMs - judgedMs < movingEveryMs) return { phase: 'looking', why: 'wait', faults: [], hand };
    judgedMs = atMs;
    const told = judgeMoving(recogniser, frames);
    if (told === 'no-movement') {
      reasons.set('wait', (reasons.get('wait') ?? 0) + 1);
      return { phase: 'looking', why: 'wait', faults: findFaults(hand, letter), hand };
    }
    if (typeof told === 'string') {
      reasons.set(told, (reasons.get(told) ?? 0) + 1);
      return { phase: 'looking', why: told, faults: [], hand };
    }
    if (told.letter === letter.id) return done({ outcome: 'like', predicted: letter.id, margin: told.margin }, hand);
    otherSinceMs ??= atMs;
    if (atMs - otherSinceMs < patienceMs) return { phase: 'looking', why: null, faults: [], hand };
    return done({ outcome: 'other', predicted: told.letter, margin: told.margin, faults: findFaults(hand, letter) }, hand);
  }

  return {
    see(hands, picture, atMs) {
      startMs ??= atMs;
      const now = letter.movement ? onTheMove(hands, picture, atMs) : still(hands, picture, atMs);
      return now.phase === 'looking' && atMs - startMs >= longestMs ? unclear(now.hand) : now;
    },
  };

  function rank([why, count]: [Unclear, number]): number {
    return why === 'wait' ? 0 : count;
  }
}

const inTheWay = new Set<Unclear>(['no-hand', 'several-hands', 'cut-off', 'low-trust', 'too-small', 'too-dark']);

/** Which moving letter a stretch of frames is, if it is surely one. */
function judgeMoving(
  recogniser: MovingRecogniser,
  frames: readonly HandFrame[],
): { letter: string; margin: number } | 'no-movement' | 'no-such-letter' | 'between-letters' {
  const speeds = frames.slice(1).map((frame, at) => speedBetween(frames[at] ?? frame, frame));
  const fastest = speeds.toSorted((one, other) => other - one)[Math.floor(speeds.length / 4)] ?? 0;
  if (fastest < moving.leastSpeed) return 'no-movement';
  const step = Math.max(1, frames.length / movingFrames);
  const some = Array.from({ length: Math.floor(frames.length / step) }, (_, at) => frames[Math.floor(at * step)] ?? []).flat();
  const [first, second] = recogniser.rank(some);
  if (!first || first.distance > moving.farthest) return 'no-such-letter';
  const margin = second ? (second.distance - first.distance) / first.distance : 1;
  return margin < moving.margin ? 'between-letters' : { letter: first.letter, margin };
}
