import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseLog } from '../open-database.ts';
import type { ChildMessage } from './child.ts';

/** Where to speak to the embedded database, as `pg` wants it. */
export type Embedded = { socketDir: string; port: number; close(): Promise<void> };

const port = 5432;
const longestSocketPath = 100;
const closeWithinMs = 15_000;

/** Starts the embedded database in its own process, so that its work never holds up ours; a crash of it is repaired. */
export async function startEmbedded(dataDir: string, log: DatabaseLog): Promise<Embedded> {
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const socketDir = shortSocketDir(folder);
  const socketPath = join(socketDir, `.s.PGSQL.${port}`);

  let closing = false;
  let child = await startChild(folder, socketPath);
  guard();

  function guard(): void {
    child.once('exit', async (code, signal) => {
      if (closing) return;
      log.error({ code, signal }, 'embedded database ended by itself; starting it again');
      for (let waitMs = 100; !closing; waitMs = Math.min(waitMs * 2, 10_000)) {
        try {
          child = await startChild(folder, socketPath);
          if (closing) return await stopChild(child);
          return guard();
        } catch (error) {
          log.error({ name: (error as Error).name }, 'embedded database does not start');
          await pause(waitMs);
        }
      }
    });
  }

  return {
    socketDir,
    port,
    close: async () => {
      closing = true;
      await stopChild(child);
      if (socketDir !== folder) rmSync(socketDir, { recursive: true, force: true });
    },
  };
}

async function startChild(folder: string, socketPath: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [folder, socketPath], {
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = await Promise.race([
    firstAnswer(child),
    once(child, 'exit').then(
      ([code]): ChildMessage => ({ kind: 'refused', name: 'Error', message: `The embedded database ended with ${code}` }),
    ),
  ]);
  if (answer.kind === 'ready') return child;

  const error = new Error(answer.message);
  error.name = answer.name;
  throw error;
}

/** Under `node --watch` Node itself reports the files of the child on this channel: only what has a `kind` is the child's answer. */
function firstAnswer(child: ChildProcess): Promise<ChildMessage> {
  return new Promise((resolve) => {
    child.on('message', (message: object) => {
      if ('kind' in message) resolve(message as ChildMessage);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  if (child.connected) child.send('close');
  const patience = setTimeout(() => child.kill('SIGKILL'), closeWithinMs);
  await ended;
  clearTimeout(patience);
}

/** A socket's path has little room (some systems stop at 104 bytes), so a deep data folder has its socket elsewhere. */
function shortSocketDir(folder: string): string {
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longestSocketPath) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return mkdtempSync(join(tmpdir(), `mentalia-${name}-`));
}
