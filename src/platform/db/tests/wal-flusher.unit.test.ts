import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWalFlusher } from '../embedded/wal-flusher.ts';

let cluster: string;
let synced: string[];
const flusher = () => createWalFlusher(cluster, async (path) => void synced.push(relative(cluster, path)));
/** Writes a file as if it had been written `secondsAgo`. */
const write = (path: string, secondsAgo: number) => {
  appendFileSync(join(cluster, path), 'x');
  const then = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(join(cluster, path), then, then);
};

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'mentalia-wal-'));
  synced = [];
  for (const folder of ['base/5', 'global', 'pg_xact', 'pg_multixact', 'pg_wal'])
    mkdirSync(join(cluster, folder), { recursive: true });
  write('global/pg_control', 100);
  write('pg_wal/000000010000000000000001', 100);
  write('pg_wal/000000010000000000000002', 100);
  write('base/5/1259', 100);
});
afterEach(() => rmSync(cluster, { recursive: true, force: true }));

describe('Putting the embedded database on the disk', () => {
  it('syncs everything at first: nobody knows what the last process left unsynced', async () => {
    await flusher().flush();

    expect(synced).toEqual(
      expect.arrayContaining(['base/5/1259', 'pg_wal/000000010000000000000001', 'pg_wal/000000010000000000000002', 'pg_wal']),
    );
  });

  it('syncs nothing while nothing is written', async () => {
    const wal = flusher();
    await wal.flush();
    synced = [];

    await wal.flush();

    expect(synced).toEqual([]);
  });

  it('syncs the segment that a commit was written to, and no other', async () => {
    const wal = flusher();
    await wal.flush();
    synced = [];
    write('pg_wal/000000010000000000000002', 50);

    await wal.flush();

    expect(synced).toEqual(['pg_wal/000000010000000000000002']);
  });

  it('looks again at a file written a moment ago, whose time is too coarse to tell two writes apart', async () => {
    const wal = flusher();
    write('pg_wal/000000010000000000000002', 0);
    await wal.flush();
    synced = [];

    await wal.flush();

    expect(synced).toEqual(['pg_wal/000000010000000000000002']);
  });

  it('syncs the tables after a checkpoint, before the log they stood in is used again', async () => {
    const wal = flusher();
    await wal.flush();
    synced = [];
    write('base/5/1259', 60);
    write('global/pg_control', 50);

    await wal.flush();

    expect(synced).toContain('base/5/1259');
  });

  it('syncs the folder itself when a segment was added', async () => {
    const wal = flusher();
    await wal.flush();
    synced = [];
    writeFileSync(join(cluster, 'pg_wal/000000010000000000000003'), 'x');

    await wal.flush();

    expect(synced).toEqual(['pg_wal/000000010000000000000003', 'pg_wal']);
  });

  it('does one round at a time, in order, even when asked again meanwhile', async () => {
    const wal = flusher();

    await Promise.all([wal.flush(), wal.flush(), wal.flush()]);

    expect(synced.filter((path) => path === 'pg_wal')).toHaveLength(1);
  });
});
