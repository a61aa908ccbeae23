import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import type { FixedWords } from '#platform/safety/contract.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import {
  type AddRealLife,
  AlreadyKept,
  type ChangeRealLife,
  EntryChanged,
  EntryNotFound,
  GoalNotFound,
  type RealLifeKept,
  type RealLifePage,
} from '../../keeping/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { listGoalRows } from '../goals/goal-store.ts';
import { deleteEntry, insertEntry, listEntries, lockEntry, updateEntry } from './entry-store.ts';

/** What a person did in real life, newest first. */
export async function listRealLife(ctx: Context, { limit, after }: { limit: number; after?: string }): Promise<RealLifePage> {
  const found = await listEntries(ctx, ctx.personId, { limit, after: readCursor(after) });
  return cutPage(found, limit, ({ createdAt }) => new Date(createdAt));
}

/**
 * Keeps what somebody did. The same `clientEntryId` twice is one entry. Throws `GoalNotFound` for a goal that is not theirs, and
 * `AlreadyKept` where the entry stands with other content, unless that tells of a danger: the fixed words are then answered beside it.
 */
export async function addRealLife(ctx: Context, { clientEntryId: id, ...fields }: AddRealLife): Promise<RealLifeKept> {
  const fixed = await fixedFor(ctx, id, 0, [fields.what, fields.helped]);
  return orHelp(ctx, fixed, async () => {
    const goalId = await ownGoal(ctx, fields.goalId, fixed);
    const entry = await insertEntry(ctx, ctx.personId, id, { ...fields, goalId }, ctx.now());
    if (!entry) throw new EntryNotFound({ entryId: id });
    const { id: _id, version: _version, createdAt: _at, ...kept } = entry;
    const isKept = isDeepStrictEqual(kept, { ...fields, goalId });
    if (!fixed && !isKept) throw new AlreadyKept();
    return { entry, isKept, fixed };
  });
}

/** Writes an entry anew. Throws `EntryNotFound`, `EntryChanged`, `GoalNotFound`. */
export async function changeRealLife(ctx: Context, entryId: string, changed: ChangeRealLife): Promise<RealLifeKept> {
  const { version, ...fields } = changed;
  const fixed = await fixedFor(ctx, entryId, version, [fields.what, fields.helped]);
  return orHelp(ctx, fixed, async () => {
    const goalId = await ownGoal(ctx, fields.goalId, fixed);
    const entry = await ctx.db.transaction(async (tx) => {
      const kept = await lockEntry(tx, ctx.personId, entryId);
      if (kept === undefined) throw new EntryNotFound({ entryId });
      if (kept !== version) throw new EntryChanged({ version: kept });
      const next = { ...fields, goalId, version: version + 1 };
      return updateEntry({ db: tx, vault: ctx.vault }, ctx.personId, entryId, next, ctx.now());
    });
    return { entry, isKept: true, fixed };
  });
}

/** Removes an entry for good. Throws `EntryNotFound`. */
export async function removeRealLife({ db, personId }: Context, entryId: string): Promise<void> {
  if (!(await deleteEntry(db, personId, entryId))) throw new EntryNotFound({ entryId });
}

/** The goal it belongs to. What tells of a danger is kept whatever goal it names, and belongs to none where that is not theirs. */
async function ownGoal({ db, personId }: Context, goalId: string | null, fixed: FixedWords | null): Promise<string | null> {
  if (goalId === null) return null;
  if ((await listGoalRows(db, personId)).some(({ id }) => id === goalId)) return goalId;
  if (!fixed) throw new GoalNotFound({ goalId });
  return null;
}
