import type { ProfileVersion } from './contract.ts';
import type { ProfileParts } from './revise-profile.ts';
import { openSnapshot } from './snapshot.ts';
import { listVersionRows } from './version-store.ts';

/** The states that can be brought back, newest first. They tell what changed by name, and nothing of what it was. */
export async function listVersions({ db, vault }: ProfileParts, personId: string): Promise<ProfileVersion[]> {
  const rows = await listVersionRows(db, personId);
  const seals = await vault.of(personId, db);
  return rows.map((row) => ({
    version: row.version,
    cause: row.cause,
    changed: openSnapshot(seals, row).changed,
    createdAt: row.createdAt.toISOString(),
  }));
}
