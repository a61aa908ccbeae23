import { useRef, useState } from 'react';
import type { SomeSettings } from '#platform/profiles/contract.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { useProfile } from '#ui/session/use-profile.ts';

/** What was asked of the profile, to ask it again if it fails. */
export type Ask = () => Promise<unknown>;

/** The profile as these pages change it: seen at once, saved at once, and a failure that can be tried again. */
export function useSavedSettings() {
  const profile = useProfile();
  const [state, setState] = useState<SaveState>('idle');
  const [failure, setFailure] = useState<{ error: unknown; ask: Ask }>();
  const newest = useRef(0);

  /** Says whether it was saved. Only the newest speaks of the whole: what failed before it was put back where it was. */
  async function save(ask: Ask): Promise<boolean> {
    newest.current += 1;
    const turn = newest.current;
    setState('saving');
    setFailure(undefined);
    try {
      await ask();
      if (turn === newest.current) setState('saved');
      return true;
    } catch (error) {
      if (turn === newest.current) setState('failed');
      setFailure({ error, ask });
      return false;
    }
  }

  return {
    ...profile,
    state,
    error: failure?.error,
    readError: profile.error,
    save,
    retry: () => (failure ? save(failure.ask) : Promise.resolve(false)),
    change: (part: SomeSettings) => save(() => profile.change(part)),
  };
}
