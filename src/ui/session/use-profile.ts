import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { ChangeProfile, Profile, Settings } from '#platform/profiles/contract.ts';
import { applySettings } from '../adaptations/apply-settings.ts';
import { defaultSettings } from '../adaptations/default-settings.ts';
import { keepSettings, readKeptSettings } from '../adaptations/kept-settings.ts';
import { api } from '../api/client.ts';
import { useSession } from './use-session.ts';

export const profileKey = ['profile'];

export type ProfileOnPage = {
  settings: Settings;
  /** `undefined` until the profile was read. */
  onboarded: boolean | undefined;
  loaded: boolean;
  /** Why the profile could not be read, while there is none to show. */
  error: unknown;
  readAgain(): Promise<unknown>;
  /** Shows the change at once, then saves it; what could not be saved is put back, and the promise rejects. */
  change(settings: Partial<Settings>): Promise<void>;
  finishOnboarding(): Promise<void>;
};

/** Changes on their way to the server, in order; only the answer to the newest says how things are. */
let line: Promise<unknown> = Promise.resolve();
let newest = 0;

/** How this person functions, as far as this page shows it. Without an account the browser remembers what is visible. */
export function useProfile(): ProfileOnPage {
  const client = useQueryClient();
  const isSignedIn = useSession().status === 'signed-in';
  const { data, error, refetch } = useQuery({
    queryKey: profileKey,
    queryFn: ({ signal }) => api.get<Profile>('/api/user/profile', signal),
    enabled: isSignedIn,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const settings: Settings = data?.settings ?? { ...defaultSettings, ...readKeptSettings() };

  useEffect(() => {
    if (data) applySettings(data.settings);
  }, [data]);

  const save = useCallback(
    async (body: ChangeProfile) => {
      const before = client.getQueryData<Profile>(profileKey);
      const show = (settings: Partial<Settings>) =>
        client.setQueryData<Profile>(profileKey, (now) => now && { ...now, settings: { ...now.settings, ...settings } });
      show(body.settings);
      newest += 1;
      const turn = newest;
      // One after another, or the last choice might not be the one that stays.
      const sent = line.then(() => api.put<Profile>('/api/user/profile', body));
      line = sent.catch(() => undefined);
      try {
        const saved = await sent;
        if (turn === newest) client.setQueryData(profileKey, saved);
      } catch (error) {
        if (before) show(pick(before.settings, Object.keys(body.settings) as (keyof Settings)[]));
        throw error;
      }
    },
    [client],
  );

  return {
    settings,
    onboarded: data?.onboarded,
    loaded: Boolean(data),
    error: data ? undefined : (error ?? undefined),
    readAgain: refetch,
    async change(changed) {
      applySettings(changed);
      keepSettings({ ...settings, ...changed });
      if (isSignedIn) await save({ settings: changed });
    },
    finishOnboarding: () => save({ settings: {}, onboarded: true }),
  };
}

function pick(settings: Settings, names: (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
