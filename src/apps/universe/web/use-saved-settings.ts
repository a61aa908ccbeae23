import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Profile, Settings } from '#platform/profiles/contract.ts';
import { profileKey, useProfile } from '#ui/session/use-profile.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** The settings of a person as these pages change them: seen at once, saved at once, and a failure that can be tried again. */
export function useSavedSettings() {
  const { settings, loaded, change: saveChange } = useProfile();
  // The shell reads the profile; here only whether that went wrong, so that a page never waits for ever.
  const reading = useQuery<Profile>({ queryKey: profileKey, enabled: false });
  const [state, setState] = useState<SaveState>('idle');
  const [error, setError] = useState<unknown>();
  const last = useRef<Partial<Settings>>({});
  const newest = useRef(0);

  async function change(part: Partial<Settings>): Promise<boolean> {
    newest.current += 1;
    const turn = newest.current;
    last.current = part;
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
      }
      return false;
    }
  }

  return { settings, loaded, reading, state, error, change, retry: () => change(last.current) };
}
