import type { Profile } from './contract.ts';
import { newProfile } from './core/new-profile.ts';
import { presentProfile } from './present-profile.ts';
import { clearToday, findVersionedProfile } from './profile-store.ts';
import type { ProfileParts } from './revise-profile.ts';
import { openSnapshot } from './snapshot.ts';

/**
 * A person's profile; somebody who chose nothing yet has one too. What was said of a day that is over is not only passed over:
 * it is erased.
 */
export async function getProfile({ db, vault, now }: ProfileParts, personId: string): Promise<Profile> {
  const found = await findVersionedProfile(db, personId);
  if (!found) return newProfile;
  const { row, version } = found;
  const seals = await vault.of(personId, db);
  const profile = presentProfile(seals, row, version && openSnapshot(seals, version).undoTo, now());
  if (row.today && !profile.today) await clearToday(db, personId, row.today);
  return profile;
}
