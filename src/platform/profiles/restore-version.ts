import { type Profile, VersionNotFound } from './contract.ts';
import { type ProfileParts, reviseProfile } from './revise-profile.ts';
import { openSnapshot } from './snapshot.ts';
import { findVersion } from './version-store.ts';

/** Brings an earlier state back. It is a change like any other: what is now can be had back too. */
export async function restoreVersion(parts: ProfileParts, personId: string, version: number): Promise<Profile> {
  const found = await findVersion(parts.db, personId, version);
  if (!found) throw new VersionNotFound({ version });
  const { chosen } = openSnapshot(await parts.vault.of(personId, parts.db), found);
  return reviseProfile(parts, personId, 'restore', () => ({ chosen }));
}
