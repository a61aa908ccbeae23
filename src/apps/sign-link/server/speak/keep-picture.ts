import { holdPerson } from '#platform/auth/account/user-store.ts';
import { AccountGone } from '#platform/auth/contract.ts';
import type { Context } from '#platform/context/context.ts';
import { FileNotFound, FileTooLarge } from '#platform/files/contract.ts';
import { dropFiles } from '#platform/files/manage-files.ts';
import { type OpenFile, openFile } from '#platform/files/open-file.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';
import { stripPicture } from '../../core/speak/strip-picture.ts';
import { NotAPicture, type OwnPhrase, PhraseNotFound } from '../../speak/contract.ts';
import { getPhrase } from './keep-phrases.ts';
import { phraseFile } from './phrase-file.ts';
import { findPhraseRow, putPhraseFile } from './phrase-store.ts';

type Given = { bytes: AsyncIterable<Uint8Array>; length?: number | undefined };

/**
 * Keeps a picture of a phrase in place of the one that was there. What a camera wrote beside it is taken out before anything is kept. Throws
 * `PhraseNotFound`, `NotAPicture` and what files throw, and leaves nothing where it does.
 */
export async function keepPicture(ctx: Context, phraseId: string, given: Given): Promise<OwnPhrase> {
  const { db, personId } = ctx;
  const whose = { personId, phraseId };
  const guard = {
    async checkAllowed() {
      if (!(await findPhraseRow(db, whose))) throw new PhraseNotFound();
    },
    async hold(tx: Parameters<typeof holdPerson>[0]) {
      if (!(await holdPerson(tx, personId))) throw new AccountGone();
    },
  };
  await guard.checkAllowed();
  const picture = stripPicture(await readAll(given));
  if (!picture) throw new NotAPicture();
  const bytes = (async function* () {
    yield picture;
  })();
  const file = await receiveFile(ctx, personId, {
    purpose: phraseFile,
    name: 'pictograma',
    bytes,
    length: picture.length,
    guard,
  });
  const put = await db.transaction((tx) => putPhraseFile(tx, whose, { fileId: file.id, at: ctx.now() }));
  await dropFiles(ctx, put ? (put.before ? [put.before] : []) : [file.id]);
  if (!put) throw new PhraseNotFound();
  return getPhrase(ctx, phraseId);
}

/** The picture that somebody gave their phrase. Throws `PhraseNotFound`, also where it has none. */
export async function readPicture(ctx: Context, phraseId: string): Promise<OpenFile> {
  const row = await findPhraseRow(ctx.db, { personId: ctx.personId, phraseId });
  if (!row?.fileId) throw new PhraseNotFound();
  try {
    return await openFile(ctx, ctx.personId, row.fileId);
  } catch (error) {
    throw error instanceof FileNotFound ? new PhraseNotFound() : error;
  }
}

/** Takes the picture away from a phrase. Throws `PhraseNotFound`. */
export async function removePicture(ctx: Context, phraseId: string): Promise<OwnPhrase> {
  const whose = { personId: ctx.personId, phraseId };
  const put = await ctx.db.transaction((tx) => putPhraseFile(tx, whose, { fileId: null, at: ctx.now() }));
  if (!put) throw new PhraseNotFound();
  if (put.before) await dropFiles(ctx, [put.before]);
  return getPhrase(ctx, phraseId);
}

/** Small as it is, it is read whole: what is beside the picture may stand at its end. */
async function readAll({ bytes, length = 0 }: Given): Promise<Uint8Array> {
  const tooLarge = new FileTooLarge({ mostBytes: phraseLimits.pictureBytes });
  if (length > phraseLimits.pictureBytes) throw tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > phraseLimits.pictureBytes) throw tooLarge;
    parts.push(Uint8Array.from(part));
  }
  return Buffer.concat(parts);
}
