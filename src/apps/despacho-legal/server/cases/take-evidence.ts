import { createHash, type Hash } from 'node:crypto';
import { holdPerson } from '#platform/auth/account/user-store.ts';
import { AccountGone } from '#platform/auth/contract.ts';
import type { Context } from '#platform/context/context.ts';
import { cleanName } from '#platform/files/clean-name.ts';
import { removeFile } from '#platform/files/manage-files.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { AlreadyKept, CaseNotFound } from '../../cases/contract.ts';
import { type Entry, EntryNotFound, type Evidence, TooManyEntries } from '../../entries/contract.ts';
import { findCase } from './case-store.ts';
import { presentEntry } from './entry-content.ts';
import { countEntries, findEntry, insertEntry } from './entry-store.ts';
import { evidenceFile } from './evidence-file.ts';
import { inCase, mostEntries } from './keep-entries.ts';

type Given = { clientEntryId: string; name: string; bytes: AsyncIterable<Uint8Array>; length?: number | undefined };

/**
 * Takes a file that shows something in a case. Its hash is made here of the bytes as they arrive, before they are sealed. Sent twice it is
 * one: the second time nothing of it is read. Throws `CaseNotFound`, what files throw, and leaves nothing where it does.
 */
export async function takeEvidence(ctx: Context, caseId: string, { clientEntryId: id, ...given }: Given): Promise<Entry> {
  const { db, personId } = ctx;
  if (!(await findCase(db, personId, caseId))) throw new CaseNotFound({ caseId });
  const there = await findEntry(db, await ctx.vault.of(personId, db), caseId, id);
  if (there) return presentEntry(there);

  const hash = createHash('sha256');
  const guard = {
    async checkAllowed() {
      if (!(await findCase(db, personId, caseId))) throw new CaseNotFound({ caseId });
    },
    async hold(tx: Parameters<typeof holdPerson>[0]) {
      if (!(await holdPerson(tx, personId))) throw new AccountGone();
    },
  };
  const file = await receiveFile(ctx, personId, { ...given, purpose: evidenceFile, bytes: hashed(given.bytes, hash), guard });
  const fileName = cleanName(given.name);
  const about = { name: fileName, note: '', fileName, contentType: file.contentType ?? '', bytes: file.bytes };
  const body: Evidence = { ...about, sha256: hash.digest('hex'), givenAt: ctx.now().toISOString() };
  try {
    return await inCase(ctx, caseId, async (tx, seals) => {
      if ((await countEntries(tx, caseId)) >= mostEntries) throw new TooManyEntries({ most: mostEntries });
      const isNew = await insertEntry(tx, seals, { id, caseId, kind: 'evidence', body, fileId: file.id, at: ctx.now() });
      if (!isNew) throw new AlreadyKept();
      const row = await findEntry(tx, seals, caseId, id);
      if (!row) throw new EntryNotFound({ entryId: id });
      return presentEntry(row);
    });
  } catch (error) {
    await removeFile(ctx, personId, file.id);
    throw error;
  }
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    hash.update(part);
    yield part;
  }
}
