import type { Profile } from './contract.ts';
import { getProfile } from './get-profile.ts';
import { type ProfileParts, reviseProfile } from './revise-profile.ts';
import { openSnapshot } from './snapshot.ts';
import { findVersion } from './version-store.ts';

/**
 * Goes one state back, as an editor does: undoing again goes further back, and a change after it begins a new way forward.
 * With nothing to undo, all stays as it is.
 */
export async function undoProfile(parts: ProfileParts, personId: string): Promise<Profile> {
  const profile = await getProfile(parts, personId);
  if (!profile.canUndo) return profile;
  return reviseProfile(parts, personId, 'undo', async ({ undoTo }, tx) => {
    const earlier = undoTo === null ? undefined : await findVersion(tx, personId, undoTo);
    return earlier ? openSnapshot(await parts.vault.of(personId, tx), earlier) : {};
  });
}
