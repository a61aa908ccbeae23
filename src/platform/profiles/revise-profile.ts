import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { Profile, ProfileVersion } from './contract.ts';
import { type Chosen, nameChanges } from './core/name-changes.ts';
import { mostVersions, presentProfile } from './present-profile.ts';
import { lockProfileRow, updateProfileRow } from './profile-store.ts';
import { completeSettings } from './read-chosen.ts';
import { openChosen, sealChosen } from './seal-profile.ts';
import { openSnapshot, type Snapshot, sealSnapshot } from './snapshot.ts';
import { deleteVersionsUpTo, findVersion, insertVersion } from './version-store.ts';

/** What the use cases of a profile act on. */
export type ProfileParts = { db: Db; vault: Vault; now: () => Date };

/** The profile as it stands while it is held. */
type Standing = { chosen: Chosen; onboarded: boolean; version: number; undoTo: number | null };

/** What becomes of it; what is absent stays. `undoTo` is where undoing leads from there, when that is not from where it came. */
type Revision = { chosen?: Chosen; onboarded?: boolean; undoTo?: number | null };

type Revise = (before: Standing, tx: Tx) => Revision | Promise<Revision>;

/**
 * The one way in which a profile changes: it is held, revised, and kept together with a version of its new state. Two changes
 * at once both count. A revision that changes nothing writes nothing.
 */
export async function reviseProfile(
  { db, vault, now }: ProfileParts,
  personId: string,
  cause: ProfileVersion['cause'],
  revise: Revise,
): Promise<Profile> {
  const seals = await vault.of(personId, db);
  return db.transaction(async (tx) => {
    const row = await lockProfileRow(tx, personId, now());
    const kept = await findVersion(tx, personId, row.version);
    const undoTo = kept ? openSnapshot(seals, kept).undoTo : null;
    const before: Standing = { chosen: openChosen(seals, row), onboarded: row.onboarded, version: row.version, undoTo };

    const revision = await revise(before, tx);
    const { chosen = before.chosen, onboarded = before.onboarded } = revision;
    const changed = nameChanges(before.chosen, chosen);
    const at = now();
    if (changed.length === 0) {
      if (onboarded === before.onboarded) return presentProfile(seals, row, undoTo, at);
      return presentProfile(seals, await updateProfileRow(tx, row.id, { onboarded, updatedAt: at }), undoTo, at);
    }

    const next = row.version + 1;
    const after = { chosen, changed, undoTo: revision.undoTo === undefined ? backFrom(before, chosen) : revision.undoTo };
    const keep = (version: number, why: ProfileVersion['cause'], snapshot: Snapshot, createdAt: Date) => {
      const id = randomUUID();
      const sealed = sealSnapshot(seals, id, snapshot);
      return insertVersion(tx, { id, userId: personId, version, cause: why, snapshot: sealed, createdAt });
    };
    // The state before the first change, and one from before there were versions, can be brought back too.
    if (!kept) await keep(row.version, 'change', { chosen: before.chosen, changed: [], undoTo: null }, row.updatedAt);
    await keep(next, cause, after, at);
    await deleteVersionsUpTo(tx, personId, next - mostVersions);
    const columns = { ...sealChosen(seals, row.id, chosen), onboarded, version: next, updatedAt: at };
    return presentProfile(seals, await updateProfileRow(tx, row.id, columns), after.undoTo, at);
  });
}

/** Undoing always shows: choosing what was the default anyway is no step of its own. */
function backFrom({ chosen, version, undoTo }: Standing, next: Chosen): number | null {
  const seen = (state: Chosen): Chosen => ({ ...state, settings: completeSettings(state.settings) });
  return nameChanges(seen(chosen), seen(next)).length > 0 ? version : undoTo;
}
