import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts what the embedded database wrote on the disk itself, which it never asks for. `flush` resolves once it is there. */
export type WalFlusher = { flush(): Promise<void> };

/**
 * Watches a cluster's write-ahead log and syncs the segments that changed since the last look. After a checkpoint the log
 * may be recycled, so the tables it stood for are synced as well.
 */
export function createWalFlusher(cluster: string, sync: (path: string) => Promise<void> = datasync): WalFlusher {
  const syncChanged = changedSyncer(sync);
  let walSyncedMs = 0;
  let tablesSyncedMs = 0;
  let controlMs = 0;
  let segments = 0;
  let underWay: Promise<void> = Promise.resolve();

  async function flushNow(): Promise<void> {
    const control = await modifiedMs(join(cluster, 'global', 'pg_control'));
    if (control > controlMs) {
      for (const folder of ['base', 'global', 'pg_xact', 'pg_multixact'])
        await syncChanged(join(cluster, folder), tablesSyncedMs, true);
      tablesSyncedMs = controlMs = control;
    }
    const wal = join(cluster, 'pg_wal');
    const seen = await syncChanged(wal, walSyncedMs, false);
    walSyncedMs = Math.max(walSyncedMs, seen.newestMs);
    if (seen.files !== segments) await sync(wal);
    segments = seen.files;
  }

  return {
    flush: () => (underWay = underWay.then(flushNow, flushNow)),
  };
}

/** A file whose time equals the last look's is synced again: the clock is coarser than the writes. */
function changedSyncer(sync: (path: string) => Promise<void>) {
  return async (folder: string, sinceMs: number, deep: boolean): Promise<{ newestMs: number; files: number }> => {
    let newestMs = 0;
    let files = 0;
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: deep })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const writtenMs = await modifiedMs(path);
      files += 1;
      newestMs = Math.max(newestMs, writtenMs);
      if (writtenMs >= sinceMs && writtenMs > 0 && !(writtenMs === sinceMs && Date.now() - writtenMs > 1_000)) await sync(path);
    }
    return { newestMs, files };
  };
}

async function modifiedMs(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}

async function datasync(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return;
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}
