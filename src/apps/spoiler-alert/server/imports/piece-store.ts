import { and, asc, eq, gt, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { ChatMessage } from '../../contract.ts';
import { chatImportPieces } from '../../tables.ts';

const Messages = z.array(ChatMessage);
type Piece = { id: string; importId: string; number: number; first: number; messages: ChatMessage[] };

/** Writes the next messages of a conversation. */
export async function insertPiece(tx: Tx, seals: PersonVault, { messages, ...piece }: Piece): Promise<void> {
  const content = seals.seal(placeOf(piece.id), JSON.stringify(messages));
  await tx.insert(chatImportPieces).values({ ...piece, messages: messages.length, content });
}

/** The messages of a conversation from one index up to another, in order. Only the pieces that hold them are opened. */
export async function listMessages(
  db: Db | Tx,
  seals: PersonVault,
  importId: string,
  { from, to }: { from: number; to: number },
): Promise<ChatMessage[]> {
  const { first, messages, number } = chatImportPieces;
  const rows = await db
    .select()
    .from(chatImportPieces)
    .where(and(eq(chatImportPieces.importId, importId), lt(first, to), gt(sql`${first} + ${messages}`, from)))
    .orderBy(asc(number));
  return rows.flatMap(({ id, content, first: begins }) => {
    const opened = Messages.parse(JSON.parse(seals.open(placeOf(id), content)));
    return opened.slice(Math.max(0, from - begins), Math.max(0, to - begins));
  });
}

/** One piece as the JSON it was kept in, for whoever takes all of them one after the other; nothing after the last. */
export async function findPieceText(db: Db, seals: PersonVault, importId: string, number: number): Promise<string | undefined> {
  const [row] = await db
    .select({ id: chatImportPieces.id, content: chatImportPieces.content })
    .from(chatImportPieces)
    .where(and(eq(chatImportPieces.importId, importId), eq(chatImportPieces.number, number)));
  return row && seals.open(placeOf(row.id), row.content);
}

function placeOf(row: string) {
  return { table: 'chat_import_pieces', column: 'content', row };
}
