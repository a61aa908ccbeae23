import type { Db } from '../db/open-database.ts';
import { openSealedBytes, pieceBytes, streamOf } from '../vault/sealed-bytes.ts';
import type { Vault } from '../vault/vault.ts';
import { FileNotFound, type StoredFile } from './contract.ts';
import { findFile } from './file-row-store.ts';
import type { FileStore } from './file-store.ts';
import { placesOf } from './places-of.ts';
import { presentFile } from './present-file.ts';

/** A file of which any part can be read, or all of it in order. */
export type OpenFile = {
  file: StoredFile;
  size: number;
  read(from: number, to: number): Promise<Buffer>;
  stream(): AsyncGenerator<Buffer>;
};

type Parts = { db: Db; vault: Vault; files: FileStore; now: () => Date };

/** A megabyte: a store far away is not asked once for each piece. */
const atOnce = 16 * pieceBytes;

/** Opens a file of this person. Throws `FileNotFound` for anybody else's, and for one that is not whole, harmful or over. */
export async function openFile({ db, vault, files, now }: Parts, personId: string, fileId: string): Promise<OpenFile> {
  const row = await findFile(db, fileId, personId);
  if (row?.status !== 'ready' || row.expiresAt <= now()) throw new FileNotFound();
  const seals = await vault.of(personId, db);
  const read = async (from: number, to: number): Promise<{ size: number; part: Buffer }> => {
    const found = await files.find(fileId, { from, to });
    if (!found) throw new FileNotFound();
    const parts: Uint8Array[] = [];
    for await (const part of found.bytes) parts.push(part);
    return { size: found.size, part: Buffer.concat(parts) };
  };
  const { size } = await read(0, pieceBytes);
  const source = { size, read: async (from: number, to: number) => (await read(from, to)).part };
  const opened = await openSealedBytes(source, placesOf(fileId).content, seals);
  const reader = { ...opened, close: async () => undefined };
  return { file: presentFile(seals, row), ...opened, stream: () => streamOf(reader, atOnce) };
}
