import { useRef, useState } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { useProfile } from '#ui/session/use-profile.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** The settings of a person as these pages change them: seen at once, saved at once, and a failure that can be tried again. */
export function useSavedSettings() {
  const { settings, loaded, error: readError, readAgain, change: saveChange } = useProfile();
  const [state, setState] = useState<SaveState>('idle');
  const [error, setError] = useState<unknown>();
  const [unsaved, setUnsaved] = useState<Partial<Settings>>({});
  const newest = useRef(0);

  async function change(part: Partial<Settings>): Promise<boolean> {
    newest.current += 1;
    const turn = newest.current;
    setState('saving');
    setError(undefined);
    try {
      await saveChange(part);
      if (turn === newest.current) setState('saved');
      return true;
    } catch (failure) {
      if (turn === newest.current) {
        setState('failed');
        setError(failure);
        setUnsaved(part);
      }
      return false;
    }
  }

  return { settings, loaded, readError, readAgain, state, error, change, unsaved };
}
