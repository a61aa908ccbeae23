import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { showToast } from '#ui/primitives/toasts.ts';

/**
 * Does something to the account, which may ask on the way whether it is really its person. What it changed is read again. Answers
 * whether it was done; otherwise `error` says why, and with `loudly` a notice does.
 */
export function useSecureAct(...keys: readonly QueryKey[]) {
  const client = useQueryClient();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function act(send: () => Promise<unknown>, { loudly = false } = {}): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setError(undefined);
    try {
      await send();
      await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
      return true;
    } catch (problem) {
      setError(problem);
      if (loudly) showToast({ text: textOf(problem) });
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, error, text: error === undefined ? undefined : textOf(error), act, clear: () => setError(undefined) };
}
