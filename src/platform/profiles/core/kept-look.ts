import type { Profile, Settings } from '../contract.ts';
import { effectiveSettings } from './compile-adaptation.ts';
import { type KeptSettings, keptSettings } from './visible-settings.ts';

type Look = Partial<KeptSettings>;

/** How pages look: everywhere, and what else is so in some apps, by slug. Browsers of before `apps` keep it without. */
export type KeptLook = Look & { apps?: Record<string, Look> };

type Worn = Pick<Profile, 'settings' | 'overrides'>;

/** What a browser keeps of a profile: everything that is seen, and of each of these apps only what is different there. */
export function keptLook({ settings, overrides }: Worn, slugs: readonly string[]): KeptLook {
  const everywhere = Object.fromEntries(keptSettings.map((name) => [name, settings[name]]));
  return withApps(everywhere, slugs, (slug) => differing(settings, { ...settings, ...overrides[slug] }));
}

/** What lies over that today: an app of its own look may be made lighter in more, or in less, than the rest. */
export function lighterLook({ settings, overrides, today }: Worn & Pick<Profile, 'today'>, slugs: readonly string[]): KeptLook {
  const everywhere = differing(settings, effectiveSettings(settings, today));
  return withApps(everywhere, slugs, (slug) => {
    const override = overrides[slug];
    return differing({ ...settings, ...override, ...everywhere }, effectiveSettings(settings, today, override));
  });
}

/** How a page of an app looks by what was kept. */
export function lookIn({ apps, ...everywhere }: KeptLook, slug: string | undefined): Look {
  return { ...everywhere, ...(slug === undefined ? undefined : apps?.[slug]) };
}

function withApps(everywhere: Look, slugs: readonly string[], lookOf: (slug: string) => Look): KeptLook {
  const looks = slugs.map((slug): [string, Look] => [slug, lookOf(slug)]).filter(([, look]) => Object.keys(look).length > 0);
  return looks.length > 0 ? { ...everywhere, apps: Object.fromEntries(looks) } : everywhere;
}

/** What is seen of `after` and was not so before. */
function differing(before: Settings, after: Settings): Look {
  return Object.fromEntries(keptSettings.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]));
}
