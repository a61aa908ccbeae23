import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import type { Identity, Profile, ProfileFile, Settings, SomeSettings, Today } from '#platform/profiles/contract.ts';
import { dayIn } from '#platform/profiles/core/day.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { applySettings } from '../adaptations/apply-settings.ts';
import { keepChange, keepLook, readKeptSettings } from '../adaptations/kept-settings.ts';
import { settingsNow } from '../adaptations/settings-now.ts';
import { api } from '../api/client.ts';
import { useInstalledApps } from '../catalog/installed-apps.ts';
import { useCurrentApp } from '../catalog/use-current-app.ts';
import { profileKey, profileUrl, readProfile, sendEdit, settle } from './profile-edits.ts';
import { useDay } from './use-day.ts';
import { useSession } from './use-session.ts';

const todayUrl = '/api/user/today';

/** How the person is, before the page adds which day that is. */
export type HowIAm = Omit<Today, 'day' | 'timeZone'>;

/** Every way to change the profile shows it at once; what could not be saved is put back, and the promise rejects. */
export type ProfileOnPage = {
  /** As they count on this page, with what its app changes and what today makes lighter. */
  settings: Settings;
  /** What the person said, as they said it; `undefined` until it was read. */
  profile: Profile | undefined;
  onboarded: boolean | undefined;
  loaded: boolean;
  /** Why the profile could not be read, while there is none to show. */
  error: unknown;
  readAgain(): Promise<unknown>;
  change(settings: SomeSettings): Promise<void>;
  changeIdentity(identity: Partial<Identity>): Promise<void>;
  finishOnboarding(): Promise<void>;
  undo(): Promise<Profile>;
  reset(): Promise<Profile>;
  restore(version: number): Promise<Profile>;
  /** All that is different in one app; what is not named is there as everywhere. */
  setOverride(app: string, settings: SomeSettings): Promise<void>;
  clearOverride(app: string): Promise<void>;
  setToday(today: HowIAm): Promise<void>;
  clearToday(): Promise<void>;
  exportFile(): Promise<ProfileFile>;
  importFile(file: unknown): Promise<Profile>;
};

/** How this person functions, as far as this page shows it. Without an account the browser remembers what is visible. */
export function useProfile(): ProfileOnPage {
  const client = useQueryClient();
  const app = useCurrentApp();
  const apps = useInstalledApps();
  const day = useDay();
  const isSignedIn = useSession().status === 'signed-in';
  const { data, error, refetch } = useQuery({
    queryKey: profileKey,
    queryFn: ({ signal }) => readProfile(client, signal),
    enabled: isSignedIn,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day is another «now»
  const counting = useMemo(() => data && settingsNow(data, app), [data, app, day]);
  const settings: Settings = counting ?? { ...defaultSettings, ...readKeptSettings(app) };

  const look = useCallback(
    (profile: Profile | undefined) => {
      if (!profile) return;
      applySettings(settingsNow(profile, app));
      keepLook(
        profile,
        apps.map(({ app: { slug } }) => slug),
      );
    },
    [app, apps],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day is another «now»
  useEffect(() => look(data), [data, look, day]);

  function send(edit: (profile: Profile) => Profile, ask: (saved?: Profile) => Promise<Profile>): Promise<Profile> {
    const sent = sendEdit(client, edit, ask);
    look(client.getQueryData<Profile>(profileKey));
    return sent;
  }
  const save = async (...edit: Parameters<typeof send>): Promise<void> => void (await send(...edit));
  /** What only the server can tell: nothing is shown before it answers. */
  const answer = (url: string, body?: unknown) =>
    send(
      (profile) => profile,
      () => api.post(profileUrl + url, body),
    );

  return {
    settings,
    profile: data,
    onboarded: data?.onboarded,
    loaded: Boolean(data),
    error: data ? undefined : (error ?? undefined),
    readAgain: refetch,
    async change(changed) {
      if (!data) applySettings(changed);
      if (!isSignedIn) return keepChange(changed);
      return save(
        (profile) => ({ ...profile, settings: { ...profile.settings, ...changed } }),
        () => api.put(profileUrl, { settings: changed }),
      );
    },
    changeIdentity: (changed) =>
      save(
        (profile) => ({ ...profile, identity: { ...profile.identity, ...changed } }),
        (saved) => api.put(profileUrl, { identity: changed, version: saved?.version }),
      ),
    finishOnboarding: () =>
      save(
        (profile) => profile,
        () => api.put(profileUrl, { onboarded: true }),
      ),
    undo: () => answer('/undo'),
    reset: () => answer('/reset', {}),
    restore: (version) => answer(`/versions/${version}/restore`),
    setOverride: (slug, changed) =>
      save(
        (profile) => ({ ...profile, overrides: { ...profile.overrides, [slug]: changed } }),
        () => api.put(`${profileUrl}/apps/${slug}`, changed),
      ),
    clearOverride: (slug) =>
      save(
        ({ overrides: { [slug]: _gone, ...overrides }, ...profile }) => ({ ...profile, overrides }),
        () => api.delete(`${profileUrl}/apps/${slug}`),
      ),
    setToday(how) {
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const today: Today = { ...how, day: dayIn(timeZone, new Date()), timeZone };
      return save(
        (profile) => ({ ...profile, today }),
        () => api.put(todayUrl, today),
      );
    },
    clearToday: () =>
      save(
        (profile) => ({ ...profile, today: null }),
        () => api.delete(todayUrl),
      ),
    async exportFile() {
      await settle(client);
      return api.get<ProfileFile>(`${profileUrl}/export`);
    },
    importFile: (file) => answer('/import', file),
  };
}
