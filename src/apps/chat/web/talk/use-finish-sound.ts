import { useEffect, useRef } from 'react';
import { soundOfFinish } from '#ui/calm/signals.ts';
import type { BotTurn } from '../../core/thread.ts';

/** Sounds when an exercise ends in front of the person, for whoever wants every sound (a11y/S6). Opened again later, it is silent. */
export function useFinishSound(turn: BotTurn | undefined): void {
  const written = useRef<string>(undefined);
  const { generationId, status } = turn ?? {};
  const hasOutcome = Boolean(turn?.outcome);

  useEffect(() => {
    if (status === 'running') written.current = generationId;
    if (status !== 'complete' || !hasOutcome || !generationId || written.current !== generationId) return;
    written.current = undefined;
    soundOfFinish();
  }, [generationId, status, hasOutcome]);
}
