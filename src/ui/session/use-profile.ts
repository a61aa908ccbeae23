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
  /** Shows the change at once, then saves it; what could not be saved is put back, and the promise rejects. */
  change(settings: Partial<Settings>): Promise<void>;
  finishOnboarding(): Promise<void>;
};

/** How this person functions, as far as this page shows it. Without an account the browser remembers what is visible. */
export function useProfile(): ProfileOnPage {
  const client = useQueryClient();
  const isSignedIn = useSession().status === 'signed-in';
  const { data } = useQuery({
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
      if (before) client.setQueryData<Profile>(profileKey, { ...before, settings: { ...before.settings, ...body.settings } });
      try {
        client.setQueryData(profileKey, await api.put<Profile>('/api/user/profile', body));
      } catch (error) {
        if (before) client.setQueryData(profileKey, before);
        throw error;
      }
    },
    [client],
  );

  return {
    settings,
    onboarded: data?.onboarded,
    loaded: Boolean(data),
    async change(changed) {
      applySettings(changed);
      keepSettings({ ...settings, ...changed });
      if (isSignedIn) await save({ settings: changed });
    },
    finishOnboarding: () => save({ settings: {}, onboarded: true }),
  };
}
