import type { ProfileFile } from './contract.ts';
import { noIdentity } from './core/new-profile.ts';
import { findProfileRow } from './profile-store.ts';
import type { ProfileParts } from './revise-profile.ts';
import { openChosen } from './seal-profile.ts';

/** Everything that a person chose as a file of theirs. How they are today is of today, and stays here. */
export async function exportProfile({ db, vault, now }: ProfileParts, personId: string): Promise<ProfileFile> {
  const row = await findProfileRow(db, personId);
  const chosen = row ? openChosen(await vault.of(personId, db), row) : { settings: {}, identity: noIdentity, overrides: {} };
  return { format: 'mentalia-profile', formatVersion: 1, exportedAt: now().toISOString(), ...chosen };
}
