import { useState } from 'react';

/** One thing that is done at a time, and what went wrong with it. */
export function useMinorAct(): { busy: boolean; error: unknown; run(act: () => Promise<void>): Promise<void> } {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  return {
    busy,
    error,
    async run(act) {
      if (busy) return;
      setBusy(true);
      setError(undefined);
      try {
        await act();
      } catch (caught) {
        setError(caught);
      } finally {
        setBusy(false);
      }
    },
  };
}
