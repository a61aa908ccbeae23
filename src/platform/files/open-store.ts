import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { bucketStore } from './drivers/bucket-store.ts';
import { folderStore } from './drivers/folder-store.ts';
import type { FileStore } from './file-store.ts';

/** The store of this installation: a bucket where one is set, else a folder beside the database. */
export function openStore({ dataDir, bucket }: Pick<Config, 'dataDir' | 'bucket'>): FileStore {
  return bucket ? bucketStore(bucket, join(dataDir, 'waiting-files')) : folderStore(join(dataDir, 'files'));
}
