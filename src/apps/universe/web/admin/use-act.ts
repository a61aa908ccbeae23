import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { showToast } from '#ui/primitives/toasts.ts';

type Done = { text: string; undo?: () => Promise<unknown> };

/** Does something on the server, says how it went, with the way back where there is one, and reads again what it changed. */
export function useAct(key: readonly string[]) {
  const client = useQueryClient();
  const textOf = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const refresh = () => client.invalidateQueries({ queryKey: key });

  async function act(send: () => Promise<unknown>, { text, undo }: Done): Promise<boolean> {
    setIsBusy(true);
    try {
      await send();
      showToast({ text, undo: undo && (() => takeBack(undo)) });
      return true;
    } catch (error) {
      showToast({ text: textOf(error) });
      return false;
    } finally {
      setIsBusy(false);
      await refresh();
    }
  }
  async function takeBack(undo: () => Promise<unknown>): Promise<void> {
    try {
      await undo();
    } catch (error) {
      showToast({ text: textOf(error) });
    }
    await refresh();
  }
  return { isBusy, act };
}
