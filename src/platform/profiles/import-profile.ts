import type { AppSpec } from '../catalog/define-app.ts';
import type { Profile, ProfileFile } from './contract.ts';
import { type ProfileParts, reviseProfile } from './revise-profile.ts';

/**
 * Makes the profile what a file says, in one step that can be undone. What the file changes of an app that this installation
 * does not have is left out.
 */
export async function importProfile(
  { apps, ...parts }: ProfileParts & { apps: readonly AppSpec[] },
  personId: string,
  { settings, identity, overrides }: ProfileFile,
): Promise<Profile> {
  const conditions = [...new Set(identity.conditions)];
  const ofInstalled = Object.entries(overrides).filter(([slug]) => apps.some((app) => app.slug === slug));
  return reviseProfile(parts, personId, 'import', () => ({
    chosen: { settings, identity: { ...identity, conditions }, overrides: Object.fromEntries(ofInstalled) },
  }));
}
