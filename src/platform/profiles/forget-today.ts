import type { Profile } from './contract.ts';
import { getProfile } from './get-profile.ts';
import { clearToday } from './profile-store.ts';
import type { ProfileParts } from './revise-profile.ts';

/** Erases how the person said they are today, kept or not: everything is again as they have it on other days. */
export async function forgetToday(parts: ProfileParts, personId: string): Promise<Profile> {
  await clearToday(parts.db, personId);
  return getProfile(parts, personId);
}
