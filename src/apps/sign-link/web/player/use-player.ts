import { useEffect, useRef, useState } from 'react';
import type { Letter } from '../../core/alphabets/alphabet.ts';
import type { Speed } from '../../core/choices/speeds.ts';
import { advance, type SpellingPlace } from '../../core/spelling/advance.ts';
import { gapMsOf, type SpellingStep } from '../../core/spelling/spelling-steps.ts';
import { progressAt, timingOf, wayMs } from '../../core/spelling/timing-of.ts';

type Options = {
  /** Others than before begin at the first one, and wait. */
  steps: readonly SpellingStep[];
  speed: Speed;
  isLooping?: boolean;
  /** Nothing moves by itself: signs are passed one by one, and one that moves shows its way as an arrow. */
  isStepMode: boolean;
  onEnd?(): void;
};

export type Player = {
  /** Which sign is shown; the last one stays when the word is over. */
  index: number;
  step: SpellingStep | undefined;
  /** How far its movement has gone, from 0 to 1; without it, the sign is shown still, with its way. */
  at: number | undefined;
  /** While the hand is on its way from the sign before: which one, and how far from 0 to 1. */
  from: { letter: Letter; share: number } | undefined;
  /** There is no hand: between two words, or two equal letters. */
  isResting: boolean;
  running: SpellingPlace['running'];
  play(): void;
  pause(): void;
  go(index: number): void;
  /** Shows the movement of the sign that is shown, once. */
  playSign(): void;
};

const start: SpellingPlace = { index: 0, elapsedMs: 0, running: undefined };
/** A tab that was hidden goes on where it was. */
const longestFrameMs = 100;

/** Shows signs one after the other, at a speed or one by one. */
export function usePlayer({ steps, speed, isLooping = false, isStepMode, onEnd }: Options): Player {
  const [kept, setKept] = useState({ steps, place: start });
  const place = kept.steps === steps ? kept.place : start;
  const latest = useRef({ place, onEnd });
  latest.current = { place, onEnd };
  const put = (next: SpellingPlace) => {
    latest.current.place = next;
    setKept({ steps, place: next });
  };
  const isRunning = place.running !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `put` is the same for the same steps
  useEffect(() => {
    if (!isRunning) return;
    let [frame, before] = [0, performance.now()];
    const tick = (now: number) => {
      const passedMs = Math.min(longestFrameMs, Math.max(0, now - before));
      before = now;
      const next = advance(steps, latest.current.place, passedMs, { speed, isLooping });
      put(next);
      if (next.running) frame = requestAnimationFrame(tick);
      else latest.current.onEnd?.();
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [isRunning, steps, speed, isLooping]);

  const { index, elapsedMs, running } = place;
  const step = steps[index];
  const gapMs = step && running === 'word' ? gapMsOf(step, speed) : 0;
  const before = running === 'word' && step?.gap === 'none' ? steps[index - 1] : undefined;
  const share = elapsedMs / wayMs[speed];
  return {
    index,
    step,
    running,
    from: before && share < 1 ? { letter: before.letter, share } : undefined,
    isResting: elapsedMs < gapMs,
    at: running && step?.letter.movement ? progressAt(timingOf(step.letter, speed), elapsedMs - gapMs) : undefined,
    play() {
      if (!isStepMode) put({ index: index >= steps.length - 1 ? 0 : index, elapsedMs: 0, running: 'word' });
    },
    pause: () => put({ ...latest.current.place, elapsedMs: 0, running: undefined }),
    go(to) {
      const moves = steps[to]?.letter.movement !== undefined && !isStepMode;
      put({ index: to, elapsedMs: 0, running: moves ? 'sign' : undefined });
    },
    playSign: () => put({ ...latest.current.place, elapsedMs: 0, running: 'sign' }),
  };
}
