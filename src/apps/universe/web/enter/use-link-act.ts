import { useState } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { type SecondStep, secondStepOf } from './later-step.tsx';

/** Spends a link when its person presses: what is on its way, what went wrong, and whether it ran out meanwhile. */
export function useLinkAct(act: () => Promise<void>) {
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [second, setSecond] = useState<SecondStep>();

  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (problem) {
      const needed = secondStepOf(problem);
      if (needed) setSecond(needed);
      else setError(problem);
    } finally {
      setBusy(false);
    }
  }

  const isOver = isProblem(error, 'auth/link-over');
  return { busy, error, text: error === undefined ? undefined : textOf(error), isOver, second, run: () => void run() };
}
