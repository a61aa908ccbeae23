import { z } from 'zod';
import type { PersonVault, Sealed } from '../vault/vault.ts';
import type { Chosen } from './core/name-changes.ts';
import { readChosen } from './read-chosen.ts';

/**
 * One state of a profile as a version keeps it: what was chosen, what that changed, and the version to which undoing leads
 * from here (`null` when there is nothing to undo).
 */
export type Snapshot = { chosen: Chosen; changed: string[]; undoTo: number | null };

const Kept = z.object({
  settings: z.unknown(),
  identity: z.unknown(),
  overrides: z.unknown(),
  changed: z.array(z.string()),
  undoTo: z.int().nullable(),
});

/** Seals a state to the row of its version. */
export function sealSnapshot(seals: PersonVault, versionId: string, { chosen, changed, undoTo }: Snapshot): Sealed {
  return seals.seal(placeOf(versionId), JSON.stringify({ ...chosen, changed, undoTo }));
}

/** Opens the state that a version keeps. */
export function openSnapshot(seals: PersonVault, version: { id: string; snapshot: Sealed }): Snapshot {
  const { changed, undoTo, ...chosen } = Kept.parse(JSON.parse(seals.open(placeOf(version.id), version.snapshot)));
  return { chosen: readChosen(chosen), changed, undoTo };
}

function placeOf(row: string) {
  return { table: 'profile_versions', column: 'snapshot', row };
}
