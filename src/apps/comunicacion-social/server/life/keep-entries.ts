import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import {
  type AddRealLife,
  AlreadyKept,
  EntryNotFound,
  GoalNotFound,
  type RealLifeFields,
  type RealLifeKept,
  type RealLifePage,
} from '../../keeping/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { listGoalRows } from '../goals/goal-store.ts';
import { deleteEntry, insertEntry, listEntries, updateEntry } from './entry-store.ts';

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
  await checkGoal(ctx, fields.goalId);
  const fixed = await fixedFor(ctx, id, 0, [fields.what, fields.helped]);
  const entry = await insertEntry(ctx, ctx.personId, id, fields, ctx.now());
  if (!entry) throw new EntryNotFound({ entryId: id });
  const { id: _id, createdAt: _at, ...kept } = entry;
  if (!fixed && !isDeepStrictEqual(kept, fields)) throw new AlreadyKept();
  return { entry, fixed };
}

/** Writes an entry anew. Throws `EntryNotFound`, `GoalNotFound`. */
export async function changeRealLife(ctx: Context, entryId: string, fields: RealLifeFields): Promise<RealLifeKept> {
  await checkGoal(ctx, fields.goalId);
  const fixed = await fixedFor(ctx, entryId, Math.floor(ctx.now().getTime() / 1000), [fields.what, fields.helped]);
  const entry = await updateEntry(ctx, ctx.personId, entryId, fields, ctx.now());
  if (!entry) throw new EntryNotFound({ entryId });
  return { entry, fixed };
}

/** Removes an entry for good. Throws `EntryNotFound`. */
export async function removeRealLife({ db, personId }: Context, entryId: string): Promise<void> {
  if (!(await deleteEntry(db, personId, entryId))) throw new EntryNotFound({ entryId });
}

async function checkGoal({ db, personId }: Context, goalId: string | null): Promise<void> {
  if (goalId === null) return;
  if (!(await listGoalRows(db, personId)).some(({ id }) => id === goalId)) throw new GoalNotFound({ goalId });
}
