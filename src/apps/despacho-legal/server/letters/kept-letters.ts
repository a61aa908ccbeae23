import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { FileNotFound } from '#platform/files/contract.ts';
import { type OpenFile, openFile } from '#platform/files/open-file.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { type ChangeLetter, type KeptLetter, LetterChanged, type LetterList, LetterNotFound } from '../../letters/contract.ts';
import { findEntry, listEntries, lockEntry, type StoredEntry, updateEntry } from '../cases/entry-store.ts';
import { findOwnCase } from '../cases/find-own-case.ts';
import { inCase } from '../cases/keep-entries.ts';
import { LetterContent, presentLetter, summariseLetter } from './letter-content.ts';

/** The letters of a case, the newest first. Throws `CaseNotFound`. */
export async function listLetters(ctx: Context, caseId: string): Promise<LetterList> {
  await findOwnCase(ctx, caseId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const entries = await listEntries(ctx.db, seals, caseId, { kinds: ['letter'] });
  return { items: entries.map(summariseLetter).reverse(), next: null };
}

/** A letter of a case with what was read of it. Throws `CaseNotFound` and `LetterNotFound`. */
export async function showLetter(ctx: Context, caseId: string, letterId: string): Promise<KeptLetter> {
  return presentLetter(ctx.db, await findLetter(ctx, caseId, letterId));
}

/** The file of a letter as it arrived. Throws `LetterNotFound`, and `FileNotFound` where it was pasted or its file was removed. */
export async function readLetterFileBack(ctx: Context, caseId: string, letterId: string): Promise<OpenFile> {
  const { fileId } = await findLetter(ctx, caseId, letterId);
  if (!fileId) throw new FileNotFound();
  return openFile(ctx, ctx.personId, fileId);
}

/** What a person calls it, or when they received it. What was read stays. Throws `LetterChanged`. */
export async function changeLetter(
  ctx: Context,
  caseId: string,
  letterId: string,
  { version, ...changed }: ChangeLetter,
): Promise<KeptLetter> {
  const kept = await withLetter(ctx, caseId, letterId, async (tx, seals, there) => {
    if (there.removedAt) throw new LetterNotFound({ letterId });
    if (there.version !== version) throw new LetterChanged({ version: there.version });
    const body = { ...LetterContent.parse(there.body), ...changed };
    return updateEntry(tx, seals, letterId, { body, at: ctx.now() });
  });
  return presentLetter(ctx.db, kept);
}

/** Takes a letter away. For thirty days it can be brought back. */
export async function removeLetter(ctx: Context, caseId: string, letterId: string): Promise<void> {
  await withLetter(ctx, caseId, letterId, async (tx, seals, there) => {
    if (there.removedAt) throw new LetterNotFound({ letterId });
    return updateEntry(tx, seals, letterId, { removedAt: ctx.now(), at: ctx.now() });
  });
}

/** "Deshacer": brings back a letter that was taken away. */
export async function restoreLetter(ctx: Context, caseId: string, letterId: string): Promise<KeptLetter> {
  const kept = await withLetter(ctx, caseId, letterId, async (tx, seals, there) =>
    there.removedAt ? updateEntry(tx, seals, letterId, { removedAt: null, at: ctx.now() }) : there,
  );
  return presentLetter(ctx.db, kept);
}

async function findLetter(ctx: Context, caseId: string, letterId: string): Promise<StoredEntry> {
  await findOwnCase(ctx, caseId);
  const found = await findEntry(ctx.db, await ctx.vault.of(ctx.personId, ctx.db), caseId, letterId);
  if (found?.kind !== 'letter') throw new LetterNotFound({ letterId });
  return found;
}

function withLetter(
  ctx: Context,
  caseId: string,
  letterId: string,
  act: (tx: Tx, seals: PersonVault, there: StoredEntry) => Promise<StoredEntry>,
): Promise<StoredEntry> {
  return inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, letterId);
    if (there?.kind !== 'letter') throw new LetterNotFound({ letterId });
    return act(tx, seals, there);
  });
}
