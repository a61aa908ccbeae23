import type { Context } from '#platform/context/context.ts';
import type { Seals } from '#platform/vault/vault.ts';
import { mySignLimits } from '../../core/my-signs/limits.ts';
import {
  type AddPersonalSign,
  type ChangePersonalSign,
  type PersonalSign,
  PersonalSignChanged,
  type PersonalSignContent,
  type PersonalSignKept,
  PersonalSignNotFound,
  type PersonalSigns,
  type PersonalTakes,
  TooManyPersonalSigns,
} from '../../my-signs/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { checkTakes, openContent, openTakes, sealContent, sealTakes } from './personal-content.ts';
import {
  countPersonal,
  deletePersonal,
  findPersonalRow,
  insertPersonal,
  listPersonalRows,
  listTakeRows,
  type PersonalSignRow,
  updatePersonal,
} from './personal-sign-store.ts';

/** Five takes of two hands are a hundred kilobytes, so an answer stays under one or two megabytes. */
const takesAtOnce = 15;

/** All signs of whoever asks, the first one first. */
export async function listPersonalSigns(ctx: Context): Promise<PersonalSigns> {
  const rows = await listPersonalRows(ctx.db, ctx.personId, mySignLimits.signs);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const items = rows.map((row) => {
    const { words, still } = openContent(seals, row);
    return { id: row.id, version: row.version, content: words, takeCount: row.takeCount, still, ...timesOf(row) };
  });
  return { items, next: null };
}

/** The takes of all signs of whoever asks, page by page. */
export async function listPersonalTakes(ctx: Context, after: string | undefined): Promise<PersonalTakes> {
  const rows = await listTakeRows(ctx.db, ctx.personId, { after, most: takesAtOnce });
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const items = rows.map((row) => ({ id: row.id, takes: openTakes(seals, row) }));
  return { items, next: rows.length === takesAtOnce ? (rows.at(-1)?.id ?? null) : null };
}

/** A sign, whole. Throws `PersonalSignNotFound`. */
export async function getPersonalSign(ctx: Context, signId: string): Promise<PersonalSign> {
  const row = await findPersonalRow(ctx.db, ctx.personId, signId);
  if (!row) throw new PersonalSignNotFound();
  return present(await ctx.vault.of(ctx.personId, ctx.db), row);
}

/**
 * Keeps a sign, whatever is written of it. The same `clientSignId` twice is one. Throws `TooManyPersonalSigns`, `TakeIsDamaged`, and
 * `PersonalSignNotFound` where the id is another's.
 */
export async function addPersonalSign(
  ctx: Context,
  { clientSignId: id, content, takes }: AddPersonalSign,
): Promise<PersonalSignKept> {
  const fixed = await fixedFor(ctx, id, 0, textsOf(content));
  const still = checkTakes(takes);
  const known = await findPersonalRow(ctx.db, ctx.personId, id);
  if (known) return { ...present(await ctx.vault.of(ctx.personId, ctx.db), known), fixed };
  const most = mySignLimits.signs;
  if ((await countPersonal(ctx.db, ctx.personId)) >= most) throw new TooManyPersonalSigns({ most });
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  await insertPersonal(ctx.db, {
    id,
    userId: ctx.personId,
    content: sealContent(seals, id, content, still),
    takes: sealTakes(seals, id, takes),
    takeCount: takes.length,
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  return { ...(await getPersonalSign(ctx, id)), fixed };
}

/** Keeps what a sign is now. Throws `PersonalSignNotFound`, `TakeIsDamaged`, and `PersonalSignChanged` where another page was first. */
export async function changePersonalSign(
  ctx: Context,
  signId: string,
  { version, content, takes }: ChangePersonalSign,
): Promise<PersonalSignKept> {
  const fixed = await fixedFor(ctx, signId, version, textsOf(content));
  const newStill = takes && checkTakes(takes);
  const row = await findPersonalRow(ctx.db, ctx.personId, signId);
  if (!row) throw new PersonalSignNotFound();
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const still = newStill === undefined ? openContent(seals, row).still : newStill;
  const changed = {
    content: sealContent(seals, signId, content, still),
    ...(takes && { takes: sealTakes(seals, signId, takes), takeCount: takes.length }),
    updatedAt: ctx.now(),
  };
  if (!(await updatePersonal(ctx.db, { personId: ctx.personId, signId, at: version }, changed)))
    throw new PersonalSignChanged({ version: (await getPersonalSign(ctx, signId)).version });
  return { ...(await getPersonalSign(ctx, signId)), fixed };
}

/** Removes a sign for good, from links too. Throws `PersonalSignNotFound`. */
export async function removePersonalSign(ctx: Context, signId: string): Promise<void> {
  if (!(await deletePersonal(ctx.db, ctx.personId, signId))) throw new PersonalSignNotFound();
}

function present(seals: Seals, row: PersonalSignRow): PersonalSign {
  const { words: content } = openContent(seals, row);
  return { id: row.id, version: row.version, content, takes: openTakes(seals, row), ...timesOf(row) };
}

function textsOf({ name, meaning, who, description }: PersonalSignContent): string[] {
  return [name, meaning, who, description];
}

function timesOf({ createdAt, updatedAt }: Pick<PersonalSignRow, 'createdAt' | 'updatedAt'>) {
  return { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
