import { randomUUID } from 'node:crypto';
import { holdPerson } from '#platform/auth/account/user-store.ts';
import { AccountGone } from '#platform/auth/contract.ts';
import { findLatest } from '#platform/consent/ledger/consent-store.ts';
import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { ConsentRequired } from '#platform/http/errors.ts';
import {
  type AddPiece,
  type BeginImport,
  type ChatImport,
  ChatTooLarge,
  type FinishImport,
  ImportClosed,
  ImportNotFound,
  ImportNotWhole,
  PieceOutOfOrder,
  TooManyChats,
  UnknownSender,
} from '../../contract.ts';
import { mostChatBytes, mostChatMessages, mostKeptChats } from '../../core/kept-limits.ts';
import { checkMayKeep } from '../check-may-keep.ts';
import { openHeader, presentImport, sealHeader } from './import-content.ts';
import { countImports, findImport, type ImportRow, insertImport, lockImport, updateImport } from './import-store.ts';
import { insertPiece } from './piece-store.ts';

/** What never becomes whole goes after an hour, what is whole after a day. */
const unfinishedMs = 3_600_000;
const keptMs = 86_400_000;

/** Begins to keep a conversation. The same `clientImportId` twice begins one. Throws where this person may not, and `TooManyChats`. */
export async function beginImport(ctx: Context, { clientImportId: id, ...header }: BeginImport): Promise<ChatImport> {
  await checkMayKeep(ctx);
  const { db, vault, personId, now } = ctx;
  return db.transaction(async (tx) => {
    await holdAllowed(tx, personId);
    const seals = await vault.of(personId, tx);
    const known = await findImport(tx, personId, id, now());
    if (known) return presentImport(seals, known);
    if ((await countImports(tx, personId, now())) >= mostKeptChats) throw new TooManyChats({ most: mostKeptChats });
    const expiresAt = new Date(now().getTime() + unfinishedMs);
    const content = sealHeader(seals, id, header);
    const isNew = await insertImport(tx, { id, userId: personId, content, expiresAt, createdAt: now(), updatedAt: now() });
    const row = isNew && (await findImport(tx, personId, id, now()));
    if (!row) throw new ImportNotFound({ importId: id });
    return presentImport(seals, row);
  });
}

/** Whoever takes their permission back waits for this, or this for them: nothing is written after what they kept was removed. */
async function holdAllowed(tx: Tx, personId: string): Promise<void> {
  if (!(await holdPerson(tx, personId))) throw new AccountGone();
  const purpose = 'chat-imports';
  if ((await findLatest(tx, personId, purpose))?.granted !== true) throw new ConsentRequired({ purpose });
}

/** Keeps the next messages. One that is here already is answered as it was; one that is too early throws `PieceOutOfOrder`. */
export async function addPiece(ctx: Context, importId: string, { number, messages }: AddPiece): Promise<ChatImport> {
  await checkMayKeep(ctx);
  return changeImport(ctx, importId, async (tx, row) => {
    if (number < row.pieces) return {};
    if (row.status === 'ready') throw new ImportClosed();
    if (number > row.pieces) throw new PieceOutOfOrder({ next: row.pieces });
    const seals = await ctx.vault.of(ctx.personId, tx);
    const { participants } = openHeader(seals, row);
    const errors = messages.flatMap(({ who }, index) =>
      who < participants.length ? [] : [{ pointer: `#/messages/${index}/who`, message: 'Is none of the participants' }],
    );
    if (errors.length > 0) throw new UnknownSender({ errors });
    const bytes = row.bytes + messages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const all = row.messages + messages.length;
    if (bytes > mostChatBytes || all > mostChatMessages)
      throw new ChatTooLarge({ mostBytes: mostChatBytes, mostMessages: mostChatMessages });
    await insertPiece(tx, seals, { id: randomUUID(), importId, number, first: row.messages, messages });
    return { pieces: row.pieces + 1, messages: all, bytes };
  });
}

/** Says that it is whole: from now on it is here for a day. Throws `ImportNotWhole` where messages are missing. */
export async function finishImport(ctx: Context, importId: string, { messages }: FinishImport): Promise<ChatImport> {
  await checkMayKeep(ctx);
  return changeImport(ctx, importId, async (_tx, row) => {
    if (row.messages !== messages) throw new ImportNotWhole({ messages: row.messages });
    if (row.status === 'ready') return {};
    return { status: 'ready', version: row.version + 1, expiresAt: new Date(ctx.now().getTime() + keptMs) };
  });
}

type Change = Partial<Pick<ImportRow, 'pieces' | 'messages' | 'bytes' | 'status' | 'version' | 'expiresAt'>>;

async function changeImport(
  { db, vault, personId, now }: Context,
  importId: string,
  change: (tx: Tx, row: ImportRow) => Promise<Change>,
): Promise<ChatImport> {
  return db.transaction(async (tx) => {
    const row = await lockImport(tx, personId, importId, now());
    if (!row) throw new ImportNotFound({ importId });
    const columns = await change(tx, row);
    const changed = Object.keys(columns).length > 0 ? await updateImport(tx, importId, { ...columns, updatedAt: now() }) : row;
    return presentImport(await vault.of(personId, tx), changed);
  });
}
