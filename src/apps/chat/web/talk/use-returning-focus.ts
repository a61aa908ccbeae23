import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { StepView } from '#platform/dialogue/contract.ts';

/**
 * A form that is answered goes away, and the focus with it. This keeps the place of whoever asked for it: first on the line
 * that says the bot is writing, then on the next question, or on what came instead. A person who moved on is left alone.
 */
export function useReturningFocus(
  thread: RefObject<HTMLElement | null>,
  { isWriting, step }: { isWriting: boolean; step: StepView | undefined },
): { bringBack(): void } {
  const isAwaited = useRef(false);
  const stepId = step && `${step.runId}.${step.stepId}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these may have taken the focused control away
  useEffect(() => {
    if (!isAwaited.current) return;
    const here = document.activeElement;
    const status = thread.current?.querySelector<HTMLElement>('[data-status]');
    const isLost = !here || here === document.body || here === status;
    if (!isLost) {
      isAwaited.current = false;
      return;
    }
    if (isWriting) return status?.focus({ preventScroll: true });
    const places = thread.current?.querySelectorAll<HTMLElement>('[data-arrival]');
    places?.[places.length - 1]?.focus({ preventScroll: true });
    isAwaited.current = false;
  }, [isWriting, stepId, thread]);

  return {
    bringBack: useCallback(() => {
      isAwaited.current = true;
      thread.current?.querySelector<HTMLElement>('[data-status]')?.focus({ preventScroll: true });
    }, [thread]),
  };
}
