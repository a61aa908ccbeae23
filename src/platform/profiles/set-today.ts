import type { Profile, Today } from './contract.ts';
import { getProfile } from './get-profile.ts';
import { lockProfileRow, updateProfileRow } from './profile-store.ts';
import type { ProfileParts } from './revise-profile.ts';
import { sealToday } from './seal-profile.ts';

/** Takes note of how the person is today. It changes no setting and makes no version: tomorrow it never was. */
export async function setToday(parts: ProfileParts, personId: string, today: Today): Promise<Profile> {
  const { db, vault, now } = parts;
  const seals = await vault.of(personId, db);
  await db.transaction(async (tx) => {
    const { id, updatedAt } = await lockProfileRow(tx, personId, now());
    await updateProfileRow(tx, id, { today: sealToday(seals, id, today), updatedAt });
  });
  return getProfile(parts, personId);
}
