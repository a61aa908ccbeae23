import type { Db } from '../../db/open-database.ts';
import { FileNotFound } from '../../files/contract.ts';
import { type FileRow, listFiles } from '../../files/file-row-store.ts';
import type { FileStore } from '../../files/file-store.ts';
import { openFile } from '../../files/open-file.ts';
import { SealBroken } from '../../vault/seal-broken.ts';
import type { Vault } from '../../vault/vault.ts';
import { mostFiles } from './contract.ts';
import type { ZipWriter } from './write-zip.ts';

type Parts = { db: Db; vault: Vault; files: FileStore; now: () => Date };

/** A file of a person, and where in their copy it is. Without a path it is not: it cannot be opened any more, or there is no room. */
export type WrittenFile = { id: string; bytes: number; path: string | undefined };

/** A zip of this form ends at four gigabytes; the rest is for what people wrote. */
const mostBytes = 3 * 1024 ** 3;
const atOnce = 200;

/** The files of a person that can be read, the newest first. */
export async function listReadable({ db, now }: Pick<Parts, 'db' | 'now'>, personId: string): Promise<FileRow[]> {
  const found: FileRow[] = [];
  for (let before: string | undefined; found.length < mostFiles; ) {
    const page = await listFiles(db, personId, { before, limit: atOnce });
    found.push(...page.filter(({ status, expiresAt }) => status === 'ready' && expiresAt > now()));
    before = page.at(-1)?.id;
    if (page.length < atOnce) break;
  }
  return found.slice(0, mostFiles);
}

/** Writes the files themselves, as they were given, a piece at a time; `onBytes` is told after each. One that does not open is left out and said. */
export async function writeFiles(
  parts: Parts,
  personId: string,
  { rows, zip, onBytes }: { rows: readonly FileRow[]; zip: ZipWriter; onBytes(bytes: number): Promise<void> },
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  let room = mostBytes;
  for (const { id, bytes, contentType } of rows) {
    const path = bytes <= room ? await writeOne(id, `files/${id}.${endings[contentType ?? ''] ?? 'bin'}`) : undefined;
    if (path) room -= bytes;
    written.push({ id, bytes, path });
  }
  return written;

  async function writeOne(id: string, path: string): Promise<string | undefined> {
    const opened = await unlessGone(() => openFile(parts, personId, id));
    if (!opened) return undefined;
    zip.begin(path, { isPacked: true });
    const pieces = opened.stream();
    let isWhole = true;
    for (;;) {
      const next = await unlessGone(() => pieces.next());
      isWhole = next !== undefined;
      if (!next || next.done) break;
      await zip.write(next.value);
      await onBytes(next.value.length);
    }
    await zip.end();
    return isWhole ? path : undefined;
  }
}

/** What came of it, or nothing where the file was removed meanwhile or does not open. A store that cannot be reached is another thing. */
async function unlessGone<Done>(act: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof FileNotFound || error instanceof SealBroken) return undefined;
    throw error;
  }
}

/** What their bytes say they are, and how such a file ends on a disk. */
const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'weba',
  'video/mp4': 'mp4',
};
