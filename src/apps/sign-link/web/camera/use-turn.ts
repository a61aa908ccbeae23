import { useEffect, useRef, useState } from 'react';
import type { Calibration } from '../../camera/contract.ts';
import type { SignLanguage } from '../../contract.ts';
import type { HandFrame } from '../../core/hand/hand.ts';
import type { Made } from '../../core/practice/create-attempt.ts';
import type { Fault, Picture, Unclear } from '../../core/recognise/reading.ts';
import type { HandCamera } from './use-hand-camera.ts';

/** Both hands may be busy: nothing is judged until they had time to get ready. */
export const secondsToStart = 3;

export type TurnPhase = 'idle' | 'counting' | 'looking' | 'done';
export type Turn = {
  phase: TurnPhase;
  secondsLeft: number;
  /** While it looks: what is in the way, and what is off. */
  why: Unclear | null;
  faults: readonly Fault[];
  made: Made | undefined;
  /** The hand that is drawn over the image. */
  hand: HandFrame | undefined;
  picture: Picture | undefined;
  begin(): void;
  reset(): void;
};

type Given = {
  camera: HandCamera;
  language: SignLanguage;
  letter: string;
  calibrations: readonly Calibration[];
  onMade(attemptId: string, made: Made): void;
};
type Shown = Omit<Turn, 'begin' | 'reset'>;

const nothing: Shown = {
  phase: 'idle',
  secondsLeft: 0,
  why: null,
  faults: [],
  made: undefined,
  hand: undefined,
  picture: undefined,
};
/** Words that change with every image cannot be read. */
const wordsEveryMs = 700;

/** One try after the other at a letter in front of the camera. The hand is drawn from each image; words change slowly. */
export function useTurn({ camera, language, letter, calibrations, onMade }: Given): Turn {
  const [shown, setShown] = useState<Shown>(nothing);
  const id = useRef<string>(undefined);
  const given = useRef({ onMade, language, letter, calibrations });
  given.current = { onMade, language, letter, calibrations };
  const { listen, state } = camera;
  const tryLetter = camera.try;
  const isWatching = state === 'watching';

  useEffect(() => {
    let wordsAtMs = 0;
    return listen(({ hands, picture, atMs }, tried) => {
      const [hand] = hands;
      const now = tried && tried.id === id.current ? tried.now : undefined;
      if (now?.phase === 'done') {
        id.current = undefined;
        setShown((before) => ({
          ...before,
          phase: 'done',
          made: now.made,
          faults: now.made.faults,
          why: now.made.why,
          hand,
          picture,
        }));
        if (tried) given.current.onMade(tried.id, now.made);
        return;
      }
      const isTime = now !== undefined && atMs - wordsAtMs >= wordsEveryMs;
      if (isTime) wordsAtMs = atMs;
      setShown((before) => ({ ...before, hand, picture, ...(isTime ? { why: now.why, faults: now.faults } : {}) }));
    });
  }, [listen]);

  // Only what a camera sees is judged: when it is gone, so is the try.
  useEffect(() => {
    if (isWatching) return;
    id.current = undefined;
    tryLetter(undefined);
    setShown((before) => (before.phase === 'done' ? { ...before, hand: undefined } : nothing));
  }, [isWatching, tryLetter]);

  const { phase, secondsLeft } = shown;
  useEffect(() => {
    if (phase !== 'counting') return undefined;
    const timer = setTimeout(() => {
      if (secondsLeft > 1) return setShown((before) => ({ ...before, secondsLeft: secondsLeft - 1 }));
      const attemptId = crypto.randomUUID();
      id.current = attemptId;
      const { onMade: _, ...task } = given.current;
      tryLetter({ id: attemptId, ...task });
      setShown((before) => ({ ...before, phase: 'looking', secondsLeft: 0 }));
    }, 1000);
    return () => clearTimeout(timer);
  }, [phase, secondsLeft, tryLetter]);

  return {
    ...shown,
    begin: () =>
      setShown((before) => ({
        ...nothing,
        hand: before.hand,
        picture: before.picture,
        phase: 'counting',
        secondsLeft: secondsToStart,
      })),
    reset() {
      id.current = undefined;
      tryLetter(undefined);
      setShown((before) => ({ ...nothing, hand: before.hand, picture: before.picture }));
    },
  };
}
