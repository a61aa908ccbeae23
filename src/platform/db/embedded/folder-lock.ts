import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

type Holder = { pid: number; startTime: string; ownerPid: number; ownerStartTime: string; host: string };

/**
 * The hold on a data folder. `beat` says "still here" to machines that cannot see our processes, and answers whether the
 * folder is still ours: a process that was frozen for long may have lost it. `release` lets go.
 */
export type FolderLock = { beat(): boolean; release(): void };

/** Somebody else has the folder, and two programs on one folder would silently diverge. The message names the process. */
export class DataFolderInUse extends Error {
  constructor(pid: number, host: string) {
    super(`data folder in use by process ${pid}${host === hostname() ? '' : ` on ${host}`}`);
    this.name = 'db/data-folder-in-use';
  }
}

const silentAfterMs = 15_000;
const patienceMs = 20_000;

/**
 * Takes the folder for this process, on behalf of `ownerPid`. The lock of a dead process is taken over; that of one whose
 * owner died is waited for, because it is closing its files; that of a living program is refused at once.
 */
export async function lockFolder(folder: string, ownerPid: number): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'database.lock');
  const mine: Holder = {
    pid: process.pid,
    startTime: startTimeOf(process.pid),
    ownerPid,
    ownerStartTime: startTimeOf(ownerPid),
    host: hostname(),
  };
  const draft = `${path}.${process.pid}`;
  const deadline = Date.now() + patienceMs;

  for (;;) {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    try {
      // A link appears whole or not at all, and never over an existing file.
      linkSync(draft, path);
      return hold(path, JSON.stringify(mine));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const state = stateOf(path);
    if (state.kind === 'held') throw new DataFolderInUse(state.holder.pid, state.holder.host);
    if (state.kind === 'leaving') {
      if (Date.now() > deadline) throw new DataFolderInUse(state.holder.pid, state.holder.host);
      await pause(100);
    }
    if (state.kind === 'stale') takeAway(path, state.text);
  }
}

type State = { kind: 'gone' } | { kind: 'stale'; text: string } | { kind: 'held' | 'leaving'; holder: Holder };

function stateOf(path: string): State {
  const text = readIfThere(path);
  if (text === undefined) return { kind: 'gone' };
  const holder = parseHolder(text);
  if (!holder) return { kind: 'stale', text };
  if (holder.host !== hostname()) {
    const silentMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return silentMs > silentAfterMs ? { kind: 'stale', text } : { kind: 'leaving', holder };
  }
  if (!isAlive(holder.pid, holder.startTime)) return { kind: 'stale', text };
  return { kind: isAlive(holder.ownerPid, holder.ownerStartTime) ? 'held' : 'leaving', holder };
}

/** Moves a stale lock aside; if another opener was quicker and its lock was moved instead, it is put back. */
function takeAway(path: string, text: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readIfThere(aside) !== text) linkSync(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function hold(path: string, text: string): FolderLock {
  const isOurs = () => readIfThere(path) === text;
  return {
    beat: () => {
      if (!isOurs()) return false;
      const now = new Date();
      utimesSync(path, now, now);
      return true;
    },
    release: () => {
      if (isOurs()) rmSync(path, { force: true });
    },
  };
}

function isAlive(pid: number, startTime: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startTimeOf(pid);
  return now === startTime || now === '' || startTime === '';
}

/** When a process began, in the kernel's own ticks: a number that is used again belongs to another process. */
function startTimeOf(pid: number): string {
  const stat = readIfThere(`/proc/${pid}/stat`);
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return state === 'Z' ? 'ended' : (fields[18] ?? '');
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder;
    return typeof holder.pid === 'number' && typeof holder.ownerPid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
