import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program of this folder in a process of its own. */
export type Forked = { pid: number; port: number; stop(): void };

/** Starts one and resolves when it has told its port. It ends with this process. */
export async function forkProcess(name: 'fake-model' | 'silent-model' | 'relay', ...words: string[]): Promise<Forked> {
  const child = fork(join(import.meta.dirname, `${name}-process.ts`), words, { execArgv: ['--no-warnings'] });
  const [port] = (await once(child, 'message')) as [number];
  return { pid: child.pid ?? 0, port, stop: () => child.kill('SIGTERM') };
}
