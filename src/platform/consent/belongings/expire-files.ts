import type { Db } from '../../db/open-database.ts';
import { removeUnwantedFiles } from './export-files.ts';
import { expireExports } from './export-store.ts';

/** The work of every hour: copies whose day is over are gone from the disk too. */
export async function run(parts: { db: Db; config: { dataDir: string }; now: () => Date }): Promise<void> {
  await expireExports(parts.db, parts.now());
  await removeUnwantedFiles(parts);
}
