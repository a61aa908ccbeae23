import type { Context } from '#platform/context/context.ts';
import { dropFiles } from '#platform/files/manage-files.ts';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';
import {
  type AddPhrase,
  type ChangePhrase,
  type OwnPhrase,
  type OwnPhrases,
  PhraseChanged,
  PhraseNotFound,
  TooManyPhrases,
} from '../../speak/contract.ts';
import { placeOf, presentPhrase } from './phrase-content.ts';
import { countPhrases, deletePhraseRow, findPhraseRow, insertPhrase, listPhraseRows, updatePhrase } from './phrase-store.ts';

/** A person's own phrases, in the order in which they made them. */
export async function listPhrases(ctx: Context): Promise<OwnPhrases> {
  const rows = await listPhraseRows(ctx.db, ctx.personId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  return { items: rows.map((row) => presentPhrase(seals, row)), next: null };
}

/** Keeps a phrase, once. Throws `TooManyPhrases`, and `PhraseNotFound` where the id is another's. */
export async function addPhrase(ctx: Context, { clientPhraseId: id, ...content }: AddPhrase): Promise<OwnPhrase> {
  const { db, personId } = ctx;
  const known = await findPhraseRow(db, { personId, phraseId: id });
  if (!known && (await countPhrases(db, personId)) >= phraseLimits.phrases)
    throw new TooManyPhrases({ most: phraseLimits.phrases });
  const seals = await ctx.vault.of(personId, db);
  const at = ctx.now();
  if (!known)
    await insertPhrase(db, {
      id,
      userId: personId,
      content: seals.seal(placeOf(id), JSON.stringify(content)),
      createdAt: at,
      updatedAt: at,
    });
  return getPhrase(ctx, id);
}

/** Keeps what a phrase is now. Throws `PhraseNotFound`, and `PhraseChanged` where another page was first. */
export async function changePhrase(ctx: Context, phraseId: string, { version, ...content }: ChangePhrase): Promise<OwnPhrase> {
  const { db, personId } = ctx;
  const seals = await ctx.vault.of(personId, db);
  const changed = { content: seals.seal(placeOf(phraseId), JSON.stringify(content)), updatedAt: ctx.now() };
  if (!(await updatePhrase(db, { personId, phraseId, seen: version }, changed))) {
    throw new PhraseChanged({ version: (await getPhrase(ctx, phraseId)).version });
  }
  return getPhrase(ctx, phraseId);
}

/** Removes a phrase and its picture for good. Throws `PhraseNotFound`. */
export async function removePhrase(ctx: Context, phraseId: string): Promise<void> {
  const gone = await deletePhraseRow(ctx.db, { personId: ctx.personId, phraseId });
  if (!gone) throw new PhraseNotFound();
  if (gone.fileId) await dropFiles(ctx, [gone.fileId]);
}

/** One phrase of this person. Throws `PhraseNotFound`. */
export async function getPhrase(ctx: Context, phraseId: string): Promise<OwnPhrase> {
  const row = await findPhraseRow(ctx.db, { personId: ctx.personId, phraseId });
  if (!row) throw new PhraseNotFound();
  return presentPhrase(await ctx.vault.of(ctx.personId, ctx.db), row);
}
