import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { FileNotFound, type StoredFile } from './contract.ts';
import { deleteFile, listFiles } from './file-row-store.ts';
import type { FileStore } from './file-store.ts';
import { presentFile } from './present-file.ts';

/** A page of the files of a person, the newest first; `next` is where the page after it begins. */
export async function listOwnFiles(
  { db, vault }: { db: Db; vault: Vault },
  personId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<{ items: StoredFile[]; next: string | null }> {
  const found = await listFiles(db, personId, { before, limit: limit + 1 });
  const seals = await vault.of(personId, db);
  const items = found.slice(0, limit).map((row) => presentFile(seals, row));
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Removes a file of this person. Throws for anybody else's, as for one that never was. */
export async function removeFile(parts: { db: Db; files: FileStore }, personId: string, fileId: string): Promise<void> {
  if (!(await deleteFile(parts.db, fileId, personId))) throw new FileNotFound();
  await parts.files.remove(fileId);
}

/** Removes files that nothing asks for any more, whoever gave them: rows before contents. One that is gone already is no mistake. */
export async function dropFiles({ db, files }: { db: Db; files: FileStore }, fileIds: readonly string[]): Promise<void> {
  for (const fileId of fileIds) {
    await deleteFile(db, fileId);
    await files.remove(fileId);
  }
}
