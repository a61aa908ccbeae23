import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '../../db/is-uuid.ts';
import type { FileStore } from '../file-store.ts';

const unfinished = '.part';

/** Keeps contents in a folder, each under its random id, readable by its owner only. With several nodes they share the folder. */
export function folderStore(folder: string): FileStore {
  /** An id that is none could lead anywhere. */
  const pathOf = (id: string): string => {
    if (!isUuid(id)) throw new Error('This is no id of a file');
    return join(folder, id.slice(0, 2), id);
  };

  return {
    async put(id, bytes) {
      const path = pathOf(id);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      const file = await open(path + unfinished, 'w', 0o600);
      try {
        for await (const part of bytes) await file.write(part);
        await file.sync();
        await file.close();
        await rename(path + unfinished, path);
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(path + unfinished, { force: true });
        throw error;
      }
    },

    async find(id, range) {
      const path = pathOf(id);
      if (range && range.to <= range.from) throw new Error('Nothing of a file was asked for');
      const size = await stat(path).then(
        (found) => found.size,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return undefined;
          throw error;
        },
      );
      if (size === undefined) return undefined;
      return { size, bytes: createReadStream(path, range ? { start: range.from, end: range.to - 1 } : {}) };
    },

    async remove(id) {
      const path = pathOf(id);
      await Promise.all([rm(path, { force: true }), rm(path + unfinished, { force: true })]);
    },

    async *list() {
      for (const room of await readdir(folder).catch(() => [])) {
        for (const name of await readdir(join(folder, room)).catch(() => [])) {
          const id = name.endsWith(unfinished) ? name.slice(0, -unfinished.length) : name;
          if (isUuid(id)) yield id;
        }
      }
    },
  };
}
