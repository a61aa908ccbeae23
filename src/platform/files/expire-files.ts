import type { Db } from '../db/open-database.ts';
import { deleteExpired, listWanted } from './file-row-store.ts';
import type { FileStore } from './file-store.ts';

type Parts = { db: Db; files: FileStore; now: () => Date };

/** Nobody takes longer to send a file. */
const receivingMs = 3_600_000;
const idsAtOnce = 500;

/**
 * The work of every hour: files whose day is over go, rows before contents. Then whatever the store holds that no row asks for
 * goes too: of people who are gone, and of uploads that a crash cut off. A row always comes before its contents.
 */
export async function run({ db, files, now }: Parts): Promise<void> {
  const gone = await deleteExpired(db, now(), new Date(now().getTime() - receivingMs));
  for (const id of gone) await files.remove(id);
  let ids: string[] = [];
  const sweep = async (): Promise<void> => {
    const wanted = new Set(ids.length > 0 ? await listWanted(db, ids) : []);
    for (const id of ids) if (!wanted.has(id)) await files.remove(id);
    ids = [];
  };
  for await (const id of files.list()) {
    ids.push(id);
    if (ids.length >= idsAtOnce) await sweep();
  }
  await sweep();
}
