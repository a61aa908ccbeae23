import type { Db } from '../db/open-database.ts';
import { deleteExpired, listWanted } from './file-row-store.ts';
import type { FileStore } from './file-store.ts';
import { receivingMs } from './read-given.ts';

type Parts = { db: Db; files: FileStore; now: () => Date };

const idsAtOnce = 500;

/**
 * The work of every hour: files whose day is over go, rows before contents. Then whatever the store holds that no row asks for
 * goes too: of people who are gone, and of uploads that a crash cut off. A row always comes before its contents.
 * What cannot be removed keeps nothing else from going; the work then fails at its end.
 */
export async function run({ db, files, now }: Parts): Promise<void> {
  const failed = new Map<string, unknown>();
  const remove = async (id: string): Promise<void> => {
    try {
      await files.remove(id);
      failed.delete(id);
    } catch (error) {
      failed.set(id, error);
    }
  };
  const gone = await deleteExpired(db, now(), new Date(now().getTime() - receivingMs));
  for (const id of gone) await remove(id);
  let ids: string[] = [];
  const sweep = async (): Promise<void> => {
    const wanted = new Set(ids.length > 0 ? await listWanted(db, ids) : []);
    for (const id of ids) if (!wanted.has(id)) await remove(id);
    ids = [];
  };
  for await (const id of files.list()) {
    ids.push(id);
    if (ids.length >= idsAtOnce) await sweep();
  }
  await sweep();
  if (failed.size > 0) throw new AggregateError(failed.values(), `${failed.size} files could not be removed`);
}
