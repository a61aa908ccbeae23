import type { AppSpec } from '../catalog/define-app.ts';
import { NotFound } from '../http/errors.ts';
import type { Profile, SomeSettings } from './contract.ts';
import { type ProfileParts, reviseProfile } from './revise-profile.ts';

/** Says what is different in one app, all of it at once; empty settings make the app like the others again. */
export async function overrideApp(
  { apps, ...parts }: ProfileParts & { apps: readonly AppSpec[] },
  personId: string,
  slug: string,
  settings: SomeSettings,
): Promise<Profile> {
  if (!apps.some((app) => app.slug === slug)) throw new NotFound();
  return reviseProfile(parts, personId, 'change', ({ chosen }) => {
    const { [slug]: _before, ...others } = chosen.overrides;
    const overrides = Object.keys(settings).length > 0 ? { ...others, [slug]: settings } : others;
    return { chosen: { ...chosen, overrides } };
  });
}
