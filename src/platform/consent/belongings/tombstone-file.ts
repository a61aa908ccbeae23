import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { DeletionReceipt } from './contract.ts';
import type { TombstoneRow } from './deletion-store.ts';
import { receiptOf, tombstoneOf } from './tombstone.ts';

type Folder = { config: Pick<Config, 'dataDir'> };

const pathOf = ({ config }: Folder): string => join(config.dataDir, 'tombstones.ndjson');

/**
 * Adds to the file beside the database: when an older copy of the database is put back, the file still says who was forgotten. It
 * is on the disk when this returns.
 */
export async function appendTombstones(parts: Folder, rows: readonly TombstoneRow[]): Promise<void> {
  if (rows.length === 0) return;
  await mkdir(parts.config.dataDir, { recursive: true });
  const file = await open(pathOf(parts), 'a', 0o600);
  try {
    // A line that a crash cut short must not spoil the next one.
    await file.write(rows.map((row) => `\n${JSON.stringify(receiptOf(row))}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What the file says. Lines that are none are counted. */
export async function readTombstones(parts: Folder): Promise<{ rows: TombstoneRow[]; unread: number }> {
  const text = await readFile(pathOf(parts), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter(Boolean);
  const rows = lines.flatMap((line) => {
    try {
      const read = DeletionReceipt.safeParse(JSON.parse(line));
      return read.success ? [tombstoneOf(read.data)] : [];
    } catch {
      return [];
    }
  });
  return { rows, unread: lines.length - rows.length };
}
