import type { Context } from '#platform/context/context.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { type ChatImportDetail, type ChatMessage, ImportNotFound, ImportNotWhole, type ReadImport } from '../../contract.ts';
import type { KeptReading } from '../../reading/contract.ts';
import { askModel } from '../ask-model.ts';
import { checkMayKeep } from '../check-may-keep.ts';
import { openHeader, sealReading } from '../imports/import-content.ts';
import { findImport, lockImport, updateImport } from '../imports/import-store.ts';
import { findPieceText } from '../imports/piece-store.ts';
import { getImport } from '../imports/show-import.ts';
import { listCorrections } from './correction-store.ts';
import type { ChatReader } from './create-chat-reader.ts';

/**
 * Reads a kept conversation with the same engine as the browser, without what its person set aside, and keeps what was read with it. A
 * model adds to it only where it is asked for and may be. Throws `ImportNotFound`, also where it was removed meanwhile, `ImportNotWhole`,
 * `ReadingUnderWay`, `ReadingTookTooLong`, and what `checkMayKeep` throws.
 */
export async function readImport(
  ctx: Context,
  reader: ChatReader,
  importId: string,
  { withModel }: ReadImport,
): Promise<ChatImportDetail> {
  await checkMayKeep(ctx);
  const { db, vault, personId, now } = ctx;
  const row = await findImport(db, personId, importId, now());
  if (!row) throw new ImportNotFound({ importId });
  if (row.status !== 'ready') throw new ImportNotWhole({ messages: row.messages });
  const seals = await vault.of(personId, db);
  const header = openHeader(seals, row);
  const corrections = await listCorrections(db, seals, importId);

  const pieces = () => piecesOf(ctx, seals, importId, row.pieces);
  const read = await reader.read({ personId, importId }, { header, corrections, pieces: pieces() });
  const isAsked = withModel && read.outcome !== 'cannot-say';
  const answer = isAsked
    ? await askModel(
        ctx,
        { ...header, messages: await allOf(pieces()) },
        {
          ...{ reading: read, corrections },
          isStillKept: async () => (await findImport(db, personId, importId, now())) !== undefined,
        },
      )
    : { reading: read, model: null };
  await keepReading(ctx, importId, { ...answer, corrections });
  return getImport(ctx, importId);
}

async function* piecesOf({ db }: Context, seals: PersonVault, importId: string, pieces: number): AsyncGenerator<string> {
  for (let number = 0; number < pieces; number += 1) {
    const piece = await findPieceText(db, seals, importId, number);
    if (piece === undefined) throw new ImportNotFound({ importId });
    yield piece;
  }
}

/** One piece after the other, so that others are answered in between. They were checked when they came. */
async function allOf(pieces: AsyncIterable<string>): Promise<ChatMessage[]> {
  const messages: ChatMessage[] = [];
  for await (const piece of pieces) for (const message of JSON.parse(piece) as ChatMessage[]) messages.push(message);
  return messages;
}

async function keepReading({ db, vault, personId, now }: Context, importId: string, kept: KeptReading): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lockImport(tx, personId, importId, now());
    if (!row) throw new ImportNotFound({ importId });
    const reading = sealReading(await vault.of(personId, tx), importId, kept);
    await updateImport(tx, importId, { reading, version: row.version + 1, updatedAt: now() });
  });
}
