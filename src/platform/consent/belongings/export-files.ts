import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../../db/is-uuid.ts';
import type { Db } from '../../db/open-database.ts';
import { listWantedFiles } from './export-store.ts';

type Folder = { config: { dataDir: string } };

const ending = '.sealed';
const importing = 'import-';
/** So long after its last byte, whoever was bringing a copy is not any more. */
const importMs = 3_600_000;

/** Where the sealed file of a copy lies. With several nodes this folder is to be shared by them. */
export function exportPath({ config }: Folder, exportId: string): string {
  return join(config.dataDir, 'exports', `${exportId}${ending}`);
}

/** Removes the file of a copy, if there is one here. */
export async function removeExportFile(parts: Folder, exportId: string): Promise<void> {
  await rm(exportPath(parts, exportId), { force: true });
}

/** Where a copy that somebody brings lies while it is read, under an id that `exportPath` knows. */
export function importId(): string {
  return `${importing}${randomUUID()}`;
}

/**
 * Removes every file that no copy asks for any more: of people who are gone, of copies that were never finished, and of what was
 * brought and left behind. What is being brought at this moment stays, on whichever node.
 */
export async function removeUnwantedFiles(parts: Folder & { db: Db; now: () => Date }): Promise<void> {
  const names = await readdir(join(parts.config.dataDir, 'exports')).catch(() => []);
  const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  const wanted = new Set(await listWantedFiles(parts.db, ids.filter(isUuid)));
  for (const id of ids) if (!wanted.has(id) && !(await isBeingBrought(parts, id))) await removeExportFile(parts, id);
}

async function isBeingBrought(parts: Folder & { now: () => Date }, id: string): Promise<boolean> {
  if (!id.startsWith(importing)) return false;
  const file = await stat(exportPath(parts, id)).catch(() => undefined);
  return file !== undefined && parts.now().getTime() - file.mtimeMs < importMs;
}
