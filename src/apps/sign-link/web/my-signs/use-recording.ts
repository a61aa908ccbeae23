import { useEffect, useRef, useState } from 'react';
import type { HandFrame } from '../../core/hand/hand.ts';
import { isTakeUsable } from '../../core/motion/describe-take.ts';
import type { Take } from '../../core/motion/track.ts';
import { createTakeRecorder } from '../../core/my-signs/create-take-recorder.ts';
import type { Picture } from '../../core/recognise/reading.ts';
import type { HandCamera } from '../camera/use-hand-camera.ts';

/** Time for a hand to go from the button to where the sign begins. */
const secondsToStart = 3;

export type Recording = {
  phase: 'idle' | 'counting' | 'waiting' | 'recording';
  secondsLeft: number;
  /** The last one showed too little of a hand to be compared. */
  wasUnclear: boolean;
  hands: readonly HandFrame[];
  picture: Picture | undefined;
  begin(): void;
  /** Ends a take that is under way as it is. */
  end(): void;
  cancel(): void;
};

type Shown = Pick<Recording, 'phase' | 'secondsLeft' | 'wasUnclear'>;
const nothing: Shown = { phase: 'idle', secondsLeft: 0, wasUnclear: false };
const counting: Shown = { phase: 'counting', secondsLeft: secondsToStart, wasUnclear: false };

/** Records takes by themselves, after a count: nobody needs a second hand for it. `onTake` answers whether another one is wanted. */
export function useRecording(camera: HandCamera, onTake: (take: Take) => boolean): Recording {
  const [shown, setShown] = useState<Shown>(nothing);
  const [seen, setSeen] = useState<{ hands: readonly HandFrame[]; picture: Picture }>();
  const end = useRef<() => void>(() => undefined);
  const heard = useRef(onTake);
  heard.current = onTake;
  const { listen, state } = camera;
  const isWatching = state === 'watching';
  const { phase, secondsLeft } = shown;
  const isRecording = phase === 'waiting' || phase === 'recording';

  useEffect(() => {
    if (!isWatching) setShown(nothing);
    setSeen(undefined);
  }, [isWatching]);

  useEffect(() => listen(({ hands, picture }) => setSeen({ hands, picture })), [listen]);

  useEffect(() => {
    if (phase !== 'counting') return undefined;
    const timer = setTimeout(
      () =>
        setShown((before) => (secondsLeft <= 1 ? { ...nothing, phase: 'waiting' } : { ...before, secondsLeft: secondsLeft - 1 })),
      1000,
    );
    return () => clearTimeout(timer);
  }, [phase, secondsLeft]);

  useEffect(() => {
    if (!isRecording) return undefined;
    const recorder = createTakeRecorder();
    let isOver = false;
    end.current = () => {
      if (isOver) return;
      isOver = true;
      const take = recorder.take();
      if (!isTakeUsable(take)) return setShown({ ...nothing, wasUnclear: true });
      setShown(heard.current(take) ? counting : nothing);
    };
    return listen(({ hands, atMs }) => {
      if (isOver) return;
      const now = recorder.see(hands, atMs);
      if (now === 'over') end.current();
      else setShown((before) => (before.phase === now ? before : { ...before, phase: now }));
    });
  }, [isRecording, listen]);

  return {
    ...shown,
    hands: seen?.hands ?? [],
    picture: seen?.picture,
    begin: () => setShown(counting),
    end: () => end.current(),
    cancel: () => setShown(nothing),
  };
}
