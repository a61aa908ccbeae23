import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { gasT } from '../../core/practice/goal-attainment.ts';
import {
  type AddGoal,
  AlreadyKept,
  type ChangeGoal,
  type Goal,
  GoalChanged,
  type GoalKept,
  GoalNotFound,
  type Goals,
  type TakeStep,
} from '../../keeping/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { moveBackEntries } from '../life/entry-store.ts';
import { type GoalContent, openGoal, sealGoal } from './goal-content.ts';
import { deleteGoal, insertGoal, listGoalRows, lockGoal, updateGoal } from './goal-store.ts';

type Own = Pick<Context, 'db' | 'vault' | 'personId'>;

/** A person's goals, and how they stand to them on the whole. Those set aside count in nothing. */
export async function listGoals({ db, vault, personId }: Own): Promise<Goals> {
  const seals = await vault.of(personId, db);
  const items = (await listGoalRows(db, personId)).map((row) => openGoal(seals, row));
  const counting = items.filter(({ status }) => status !== 'aside');
  const at = counting.flatMap(({ steps, weight }) => {
    const level = steps.at(-1)?.level;
    return level === undefined ? [] : [{ level, weight }];
  });
  return { items, next: null, gasT: gasT(at) ?? null };
}

/**
 * Writes a goal, or puts back one that was removed, with the steps it had and what was noted of it. The same `clientGoalId` twice is one
 * goal. Throws `AlreadyKept` where it stands with other content, unless that tells of a danger: the fixed words are then answered beside
 * the goal as it is kept.
 */
export async function addGoal(ctx: Context, added: AddGoal): Promise<GoalKept> {
  const fixed = await fixedFor(ctx, added.clientGoalId, 0, textsOf(added));
  return orHelp(ctx, fixed, async () => {
    const { goal, isKept } = await writeGoal(ctx, added);
    if (!fixed && !isKept) throw new AlreadyKept();
    return { goal, isKept, fixed };
  });
}

/** The goal as it is kept under this id, and whether it is the one that was given. Throws `GoalNotFound` where it is another's. */
async function writeGoal(
  ctx: Context,
  { clientGoalId: id, begins, steps, status, ...fields }: AddGoal,
): Promise<{ goal: Goal; isKept: boolean }> {
  const at = ctx.now();
  const content: GoalContent = { fields, steps: steps.length > 0 ? steps : [{ level: begins, note: '', at: at.toISOString() }] };
  const createdAt = new Date(content.steps[0]?.at ?? at);
  await ctx.db.transaction(async (tx) => {
    const sealed = sealGoal(await ctx.vault.of(ctx.personId, tx), id, content);
    const row = { id, userId: ctx.personId, status, content: sealed, createdAt, updatedAt: at };
    const isNew = await insertGoal(tx, row);
    if (isNew && steps.length > 0) await moveBackEntries({ db: tx, vault: ctx.vault }, ctx.personId, id);
  });
  const goal = (await listGoals(ctx)).items.find((one) => one.id === id);
  if (!goal) throw new GoalNotFound({ goalId: id });
  const { id: _id, version: _version, createdAt: _at, ...kept } = goal;
  const asked = { ...fields, status, steps: steps.length > 0 ? steps : [{ level: begins, note: '', at: kept.steps[0]?.at }] };
  return { goal, isKept: isDeepStrictEqual(kept, asked) };
}

/** Changes its words, how it weighs or where it stands. Throws `GoalNotFound`, `GoalChanged`. */
export async function changeGoal(ctx: Context, goalId: string, { version, status, ...changed }: ChangeGoal): Promise<GoalKept> {
  const fixed = await fixedFor(ctx, goalId, version, textsOf(changed));
  const act = ({ fields, steps }: GoalContent) => ({ fields: { ...fields, ...changed }, steps });
  const goal = await orHelp(ctx, fixed, () => change(ctx, goalId, version, act, status));
  return { goal, isKept: true, fixed };
}

/** Says where somebody stands on a goal now. Throws `GoalNotFound`, `GoalChanged`. */
export async function takeStep(ctx: Context, goalId: string, { version, level, note }: TakeStep): Promise<GoalKept> {
  const fixed = await fixedFor(ctx, goalId, version, [note]);
  const at = ctx.now().toISOString();
  const act = ({ fields, steps }: GoalContent) => ({ fields, steps: [...steps, { level, note, at }] });
  const goal = await orHelp(ctx, fixed, () => change(ctx, goalId, version, act));
  return { goal, isKept: true, fixed };
}

/** Takes the last step back; the first, where somebody began, stays. Throws `GoalNotFound`, `GoalChanged`. */
export function undoStep(ctx: Context, goalId: string, { version }: { version: number }): Promise<Goal> {
  return change(ctx, goalId, version, ({ fields, steps }) => ({ fields, steps: steps.length > 1 ? steps.slice(0, -1) : steps }));
}

/** Removes a goal for good; what was practised for it stays. Throws `GoalNotFound`. */
export async function removeGoal({ db, personId }: Own, goalId: string): Promise<void> {
  if (!(await deleteGoal(db, personId, goalId))) throw new GoalNotFound({ goalId });
}

async function change(
  ctx: Context,
  goalId: string,
  version: number,
  act: (content: GoalContent) => GoalContent,
  status?: Goal['status'],
): Promise<Goal> {
  return ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const row = await lockGoal(tx, ctx.personId, goalId);
    if (!row) throw new GoalNotFound({ goalId });
    if (row.version !== version) throw new GoalChanged({ version: row.version });
    const { id: _id, status: _status, version: _version, createdAt: _at, steps, ...fields } = openGoal(seals, row);
    const content = sealGoal(seals, goalId, act({ fields, steps }));
    const columns = { content, version: version + 1, updatedAt: ctx.now(), ...(status ? { status } : {}) };
    return openGoal(seals, await updateGoal(tx, ctx.personId, goalId, columns));
  });
}

function textsOf({ title = '', levels }: { title?: string; levels?: Record<string, string> }): string[] {
  return [title, ...Object.values(levels ?? {})];
}
