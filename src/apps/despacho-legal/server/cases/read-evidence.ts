import { createHash } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import { type OpenFile, openFile } from '#platform/files/open-file.ts';
import { EntryNotFound, Evidence, type Verified } from '../../entries/contract.ts';
import { findEntry } from './entry-store.ts';
import { findOwnCase } from './find-own-case.ts';

/** A piece of evidence with its file. Throws `CaseNotFound`, `EntryNotFound`, and `FileNotFound` where its person removed the file. */
export async function readEvidence(
  ctx: Context,
  caseId: string,
  entryId: string,
): Promise<{ evidence: Evidence; file: OpenFile }> {
  await findOwnCase(ctx, caseId);
  const entry = await findEntry(ctx.db, await ctx.vault.of(ctx.personId, ctx.db), caseId, entryId);
  if (entry?.kind !== 'evidence' || !entry.fileId) throw new EntryNotFound({ entryId });
  return { evidence: Evidence.parse(entry.body), file: await openFile(ctx, ctx.personId, entry.fileId) };
}

/** Reads the file of a piece of evidence from its first byte to its last, and says whether its hash is still the one of the day it was given. */
export async function verifyEvidence(ctx: Context, caseId: string, entryId: string): Promise<Verified> {
  const { evidence, file } = await readEvidence(ctx, caseId, entryId);
  const hash = createHash('sha256');
  for await (const part of file.stream()) hash.update(part);
  const sha256 = hash.digest('hex');
  return { isSame: sha256 === evidence.sha256, sha256, verifiedAt: ctx.now().toISOString() };
}
