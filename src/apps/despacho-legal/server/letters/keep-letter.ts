import { createHash, type Hash } from 'node:crypto';
import { holdPerson } from '#platform/auth/account/user-store.ts';
import { AccountGone } from '#platform/auth/contract.ts';
import type { Context } from '#platform/context/context.ts';
import { removeFile } from '#platform/files/manage-files.ts';
import { openFile } from '#platform/files/open-file.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { AlreadyKept, CaseNotFound } from '../../cases/contract.ts';
import { TooManyEntries } from '../../entries/contract.ts';
import type { KeepLetterFile, KeepLetterText, KeptLetter } from '../../letters/contract.ts';
import { findCase } from '../cases/case-store.ts';
import { countEntries, findEntry, insertEntry } from '../cases/entry-store.ts';
import { inCase, mostEntries } from '../cases/keep-entries.ts';
import { type LetterContent, presentLetter } from './letter-content.ts';
import { letterFile } from './letter-file.ts';
import { readApart } from './read-apart.ts';
import { wholeOf } from './whole-of.ts';

type Given = KeepLetterFile & { fileName: string; bytes: AsyncIterable<Uint8Array>; length?: number | undefined };
type Whose = { caseId: string; id: string };

/** Keeps a letter that somebody pasted in a case, with what was read of it. Sent twice it is one. Throws `CaseNotFound`. */
export async function keepLetterText(ctx: Context, caseId: string, asked: KeepLetterText): Promise<KeptLetter> {
  const { clientLetterId: id, text, country, name, receivedAt } = asked;
  const there = await findKept(ctx, { caseId, id });
  if (there) return there;
  const read = await readApart(async () => ({ text, country }));
  const sha256 = createHash('sha256').update(read.text).digest('hex');
  return keep(ctx, { caseId, id }, { name, country, receivedAt, sha256, ...read }, null);
}

/**
 * Keeps a letter that comes as a file: its bytes sealed as they arrived, and what was read of it. Where no words can be taken out of it,
 * nothing stays. Sent twice it is one. Throws `CaseNotFound`, what files throw, and what is wrong with the document.
 */
export async function keepLetterFile(ctx: Context, caseId: string, { bytes, ...asked }: Given): Promise<KeptLetter> {
  const { clientLetterId: id, country, name, receivedAt } = asked;
  const there = await findKept(ctx, { caseId, id });
  if (there) return there;
  const hash = createHash('sha256');
  const file = await receiveFile(ctx, ctx.personId, {
    ...{ purpose: letterFile, name: asked.fileName, length: asked.length },
    bytes: hashed(bytes, hash),
    guard: guardOf(ctx, caseId),
  });
  try {
    const read = await readApart(async () => {
      const opened = await openFile(ctx, ctx.personId, file.id);
      return { bytes: await wholeOf(opened.stream()), contentType: file.contentType ?? '', country };
    });
    return await keep(ctx, { caseId, id }, { name, country, receivedAt, sha256: hash.digest('hex'), ...read }, file.id);
  } catch (error) {
    await removeFile(ctx, ctx.personId, file.id);
    throw error;
  }
}

async function findKept(ctx: Context, { caseId, id }: Whose): Promise<KeptLetter | undefined> {
  if (!(await findCase(ctx.db, ctx.personId, caseId))) throw new CaseNotFound({ caseId });
  const there = await findEntry(ctx.db, await ctx.vault.of(ctx.personId, ctx.db), caseId, id);
  if (there && there.kind !== 'letter') throw new AlreadyKept();
  return there && presentLetter(ctx.db, there);
}

async function keep(ctx: Context, { caseId, id }: Whose, body: LetterContent, fileId: string | null): Promise<KeptLetter> {
  const kept = await inCase(ctx, caseId, async (tx, seals) => {
    if ((await countEntries(tx, caseId)) >= mostEntries) throw new TooManyEntries({ most: mostEntries });
    const isNew = await insertEntry(tx, seals, { id, caseId, kind: 'letter', body, fileId, at: ctx.now() });
    const row = isNew ? await findEntry(tx, seals, caseId, id) : undefined;
    if (!row) throw new AlreadyKept();
    return row;
  });
  return presentLetter(ctx.db, kept);
}

function guardOf({ db, personId }: Context, caseId: string) {
  return {
    async checkAllowed() {
      if (!(await findCase(db, personId, caseId))) throw new CaseNotFound({ caseId });
    },
    async hold(tx: Parameters<typeof holdPerson>[0]) {
      if (!(await holdPerson(tx, personId))) throw new AccountGone();
    },
  };
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    hash.update(part);
    yield part;
  }
}
