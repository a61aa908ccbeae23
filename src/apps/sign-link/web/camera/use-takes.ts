import { useEffect, useRef, useState } from 'react';
import type { Calibration } from '../../camera/contract.ts';
import type { HandFrame } from '../../core/hand/hand.ts';
import { takesPerLetter } from '../../core/practice/takes-per-letter.ts';
import { calibrate } from '../../core/recognise/calibrate.ts';
import { heldFrames } from '../../core/recognise/held-frames.ts';
import type { HandCamera } from './use-hand-camera.ts';
import { secondsToStart } from './use-turn.ts';

/** A take lasts as long as this, and has at least so many images in which one hand is held still. */
const takeMs = 2_500;
const leastHeld = 6;
/** In palm lengths a second. */
const mostSpeed = 1.5;
const mostFrames = 240;

export type Takes = {
  phase: 'idle' | 'counting' | 'recording';
  /** How many were taken of this letter. */
  taken: number;
  secondsLeft: number;
  /** The last one had too little of a hand that is held still. */
  wasUnclear: boolean;
  begin(): void;
  cancel(): void;
};
type Shown = Omit<Takes, 'begin' | 'cancel'>;
const nothing: Shown = { phase: 'idle', taken: 0, secondsLeft: 0, wasUnclear: false };

/** Three takes of one letter, one after the other by themselves, so that no second hand is needed. What comes out is numbers. */
export function useTakes(camera: HandCamera, letter: string, onReady: (calibration: Calibration) => void): Takes {
  const [shown, setShown] = useState<Shown>(nothing);
  const held = useRef<HandFrame[]>([]);
  const ready = useRef(onReady);
  ready.current = onReady;
  const { listen, state } = camera;
  const { phase, secondsLeft, taken } = shown;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another letter begins anew, and so does a camera that was off
  useEffect(() => {
    held.current = [];
    setShown(nothing);
  }, [letter, state === 'watching']);

  useEffect(() => {
    if (phase !== 'counting') return undefined;
    const timer = setTimeout(() => {
      const isNow = secondsLeft <= 1;
      setShown((before) => (isNow ? { ...before, phase: 'recording' } : { ...before, secondsLeft: secondsLeft - 1 }));
    }, 1000);
    return () => clearTimeout(timer);
  }, [phase, secondsLeft]);

  useEffect(() => {
    if (phase !== 'recording') return undefined;
    const frames: HandFrame[] = [];
    const stop = listen(({ hands: [hand, other] }) => {
      if (hand && !other) frames.push(hand);
    });
    const timer = setTimeout(() => {
      const still = heldFrames(frames, mostSpeed);
      const isClear = still.length >= leastHeld;
      if (isClear) held.current = [...held.current, ...still];
      const count = taken + (isClear ? 1 : 0);
      if (count < takesPerLetter) {
        setShown({ phase: 'counting', taken: count, secondsLeft: secondsToStart, wasUnclear: !isClear });
        return;
      }
      setShown(nothing);
      ready.current(rounded(calibrate(letter, held.current.slice(0, mostFrames))));
      held.current = [];
    }, takeMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [phase, taken, listen, letter]);

  return {
    ...shown,
    begin: () => setShown({ ...nothing, phase: 'counting', secondsLeft: secondsToStart }),
    cancel() {
      held.current = [];
      setShown(nothing);
    },
  };
}

/** Five digits say more of a hand than any camera does. */
function rounded({ letter, mean, variance, frames }: Calibration): Calibration {
  const short = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * 1e5) / 1e5);
  return { letter, mean: short(mean), variance: short(variance), frames };
}
