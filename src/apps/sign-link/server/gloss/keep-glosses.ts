import type { Context } from '#platform/context/context.ts';
import { fixedWordsFor } from '#platform/safety/fixed-words-for.ts';
import type { Seals } from '#platform/vault/vault.ts';
import app from '../../app.ts';
import { glossLimits } from '../../core/gloss/limits.ts';
import {
  type ChangeGloss,
  GlossChanged,
  GlossContent,
  type GlossKept,
  GlossNotFound,
  type GlossTextRead,
  type KeepGloss,
  type KeptGloss,
  type KeptGlosses,
  type ReadGlossText,
  TooManyGlosses,
} from '../../gloss/contract.ts';
import {
  countGlosses,
  deleteGlossRow,
  findGlossRow,
  type GlossRow,
  insertGloss,
  listGlossRows,
  updateGloss,
} from './gloss-store.ts';

/** The drafts that a person keeps, the latest first. */
export async function listGlosses(ctx: Context): Promise<KeptGlosses> {
  const rows = await listGlossRows(ctx.db, ctx.personId, glossLimits.kept);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  return { items: rows.map((row) => present(seals, row)), next: null };
}

/** Keeps a draft. The same `clientGlossId` twice is one. Throws `TooManyGlosses`, and `GlossNotFound` where the id is another's. */
export async function keepGloss(ctx: Context, { clientGlossId: id, ...content }: KeepGloss): Promise<GlossKept> {
  const fixed = await firstPeople(ctx, id, content.text);
  const known = await findGlossRow(ctx.db, ctx.personId, id);
  if (!known && (await countGlosses(ctx.db, ctx.personId)) >= glossLimits.kept)
    throw new TooManyGlosses({ most: glossLimits.kept });
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const at = { createdAt: ctx.now(), updatedAt: ctx.now() };
  if (!known)
    await insertGloss(ctx.db, { id, userId: ctx.personId, content: seals.seal(placeOf(id), JSON.stringify(content)), ...at });
  return { gloss: await getGloss(ctx, id), fixed };
}

/** Keeps what a draft is now. Throws `GlossNotFound`, and `GlossChanged` where another page was first. */
export async function changeGloss(ctx: Context, glossId: string, { version, ...content }: ChangeGloss): Promise<GlossKept> {
  const fixed = await firstPeople(ctx, glossId, content.text);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const changed = { content: seals.seal(placeOf(glossId), JSON.stringify(content)), updatedAt: ctx.now() };
  if (!(await updateGloss(ctx.db, { personId: ctx.personId, glossId, version }, changed))) {
    throw new GlossChanged({ version: (await getGloss(ctx, glossId)).version });
  }
  return { gloss: await getGloss(ctx, glossId), fixed };
}

/** Removes a draft for good. Throws `GlossNotFound`. */
export async function removeGloss(ctx: Context, glossId: string): Promise<void> {
  if (!(await deleteGlossRow(ctx.db, ctx.personId, glossId))) throw new GlossNotFound();
}

/** The fixed words where something written for a draft may tell of a danger. The words are kept by nobody as a draft. */
export async function readGlossText(ctx: Context, { id, text }: ReadGlossText): Promise<GlossTextRead> {
  return { fixed: await firstPeople(ctx, id, text) };
}

async function getGloss(ctx: Context, glossId: string): Promise<KeptGloss> {
  const row = await findGlossRow(ctx.db, ctx.personId, glossId);
  if (!row) throw new GlossNotFound();
  return present(await ctx.vault.of(ctx.personId, ctx.db), row);
}

function firstPeople(ctx: Context, id: string, text: string) {
  return fixedWordsFor(ctx, ctx.personId, { slug: app.slug, id, seq: 0, texts: [text] });
}

function present(seals: Seals, { id, version, content, createdAt, updatedAt }: GlossRow): KeptGloss {
  const kept = GlossContent.parse(JSON.parse(seals.open(placeOf(id), content)));
  return { id, version, ...kept, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

function placeOf(row: string) {
  return { table: 'sign_glosses', column: 'content', row };
}
