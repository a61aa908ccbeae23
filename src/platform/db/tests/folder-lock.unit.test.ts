import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse, lockFolder } from '../embedded/folder-lock.ts';

let folder: string;
const path = () => join(folder, 'database.lock');
const write = (holder: object) => writeFileSync(path(), JSON.stringify(holder));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentalia-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The hold on a data folder', () => {
  it('is refused while somebody has it, in one sentence that names the process', async () => {
    const lock = await lockFolder(folder, process.pid);

    await expect(lockFolder(folder, process.pid)).rejects.toThrow(DataFolderInUse);
    await expect(lockFolder(folder, process.pid)).rejects.toThrow(`data folder in use by process ${process.pid}`);
    lock.release();
  });

  it('is free again once it was let go', async () => {
    const lock = await lockFolder(folder, process.pid);
    lock.release();

    expect(existsSync(path())).toBe(false);
    (await lockFolder(folder, process.pid)).release();
  });

  it('is taken over from a process that died', async () => {
    const pid = deadPid();
    write({ pid, startTime: '1', ownerPid: pid, ownerStartTime: '1', host: hostname() });

    const lock = await lockFolder(folder, process.pid);

    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('is taken over when its process number now belongs to another process', async () => {
    write({ pid: process.pid, startTime: '1', ownerPid: process.pid, ownerStartTime: '1', host: hostname() });

    (await lockFolder(folder, process.pid)).release();
  });

  it('is taken over when a crash left half a file', async () => {
    writeFileSync(path(), '{"pid": 12');

    (await lockFolder(folder, process.pid)).release();
  });

  it('of a machine that has been silent is taken over', async () => {
    write({ pid: 1, startTime: '1', ownerPid: 1, ownerStartTime: '1', host: 'another-machine' });
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path(), longAgo, longAgo);

    (await lockFolder(folder, process.pid)).release();
  });

  it('knows when it was lost, and then removes nobody else’s', async () => {
    const lock = await lockFolder(folder, process.pid);
    expect(lock.beat()).toBe(true);
    write({ pid: 1, startTime: '1', ownerPid: 1, ownerStartTime: '1', host: 'another-machine' });

    expect(lock.beat()).toBe(false);
    lock.release();

    expect(existsSync(path())).toBe(true);
  });

  it('goes to exactly one of many who find it abandoned at the same moment', async () => {
    const pid = deadPid();
    write({ pid, startTime: '1', ownerPid: pid, ownerStartTime: '1', host: hostname() });

    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder, process.pid)));

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
