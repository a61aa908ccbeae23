import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useProblemText } from '../api/use-problem-text.ts';
import { showToast } from './toasts.ts';

type Done = { text: string; undo?: () => Promise<unknown> };

export type Act = {
  busy: boolean;
  /** Why the last of it could not be done, and in words. */
  error: unknown;
  text: string | undefined;
  clear(): void;
  act(send: () => Promise<unknown>, how?: { done?: Done; loudly?: boolean }): Promise<boolean>;
};

/**
 * Does one thing at a time on the server, and reads again what is kept under the keys, however it went. Answers whether it was done:
 * then a notice says `done`, with the way back where there is one; otherwise `error` says why, and with `loudly` a notice does.
 */
export function useAct(...keys: readonly QueryKey[]): Act {
  const client = useQueryClient();
  const textOf = useProblemText();
  // Two presses may come before the page is drawn again.
  const isUnderWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const refresh = () => Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  // What it throws is for whoever shows the notice, which then offers to try again.
  const takeBack = (undo: () => Promise<unknown>) => undo().finally(refresh).then(nothing);

  async function act(send: () => Promise<unknown>, { done, loudly = false }: { done?: Done; loudly?: boolean } = {}) {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await send();
      const undo = done?.undo;
      if (done) showToast({ text: done.text, undo: undo && (() => takeBack(undo)) });
      return true;
    } catch (problem) {
      setError(problem);
      if (loudly) showToast({ text: textOf(problem) });
      return false;
    } finally {
      await refresh();
      isUnderWay.current = false;
      setBusy(false);
    }
  }
  return { busy, error, text: error === undefined ? undefined : textOf(error), clear: () => setError(undefined), act };
}

const nothing = () => undefined;
