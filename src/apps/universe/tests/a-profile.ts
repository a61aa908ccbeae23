import type { Profile, ProfileFile, ProfileVersion } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';

type Kept = Pick<Profile, 'settings' | 'identity' | 'overrides'>;
type Body = Record<string, unknown> | undefined;

/** The profile of one person as a server keeps it: it changes, remembers each state, and goes back. */
export function aProfile() {
  const profile: Profile = structuredClone(newProfile);
  const states: (Kept & ProfileVersion)[] = [];
  const keep = (cause: ProfileVersion['cause'], changed: string[]): void => {
    const { settings, identity, overrides, version } = profile;
    const createdAt = `2026-11-27T10:${String(version).padStart(2, '0')}:00.000Z`;
    states.push({ ...structuredClone({ settings, identity, overrides }), version, cause, changed, createdAt });
  };

  /** Every change makes a version of what it left; the first keeps what was there before, too. */
  function change(cause: ProfileVersion['cause'], next: Partial<Kept>, changed: string[]): Profile {
    if (states.length === 0) keep('change', []);
    profile.version += 1;
    profile.canUndo = true;
    Object.assign(profile, structuredClone(next));
    keep(cause, changed);
    return profile;
  }

  /** What the server answers, or nothing for an address that is not of the profile. */
  function answer(method: string, url: string, body: Body): object | undefined {
    const [, place, id] =
      /^\/api\/user\/(?:profile\/)?(profile|apps|today|undo|reset|versions|export|import)(?:\/([^/]+))?/.exec(url) ?? [];
    if (place === 'profile' && method === 'GET') return profile;
    if (place === 'profile') {
      profile.onboarded ||= body?.onboarded === true;
      const { settings, identity } = { settings: {}, identity: {}, ...body };
      const changed = [...Object.keys(settings), ...Object.keys(identity).map((name) => `identity.${name}`)];
      if (changed.length === 0) return profile;
      return change(
        'change',
        { settings: { ...profile.settings, ...settings }, identity: { ...profile.identity, ...identity } },
        changed,
      );
    }
    if (place === 'apps' && id) {
      const { [id]: _before, ...others } = profile.overrides;
      return change('change', { overrides: body ? { ...others, [id]: body } : others }, [`overrides.${id}`]);
    }
    if (place === 'today') return Object.assign(profile, { today: body ?? null });
    if (place === 'versions' && method === 'GET')
      return {
        items: states.map(({ version, cause, changed, createdAt }) => ({ version, cause, changed, createdAt })).reverse(),
      };
    if (place === 'versions') return back('restore', Number(id));
    if (place === 'undo') return back('undo', profile.version - 1);
    if (place === 'reset') {
      const { language, country } = profile.settings;
      return change('reset', { settings: { ...newProfile.settings, language, country }, overrides: {} }, ['theme']);
    }
    if (place === 'export')
      return {
        format: 'mentalia-profile',
        formatVersion: 1,
        exportedAt: '2026-11-27T10:00:00.000Z',
        ...structuredClone(profile),
      } satisfies ProfileFile & Profile;
    if (place === 'import')
      return change('import', { settings: { ...newProfile.settings, ...(body?.settings ?? {}) } }, ['theme']);
    return undefined;
  }

  function back(cause: 'undo' | 'restore', to: number): Profile {
    const state = states.find(({ version }) => version === to);
    if (!state) throw new Error(`This profile has no version ${to}`);
    const { settings, identity, overrides } = state;
    return change(cause, { settings, identity, overrides }, ['theme']);
  }

  return { profile, answer };
}
