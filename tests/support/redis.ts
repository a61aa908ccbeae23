import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './installation.ts';

export type TestRedis = {
  url: string;
  readonly pid: number;
  /** Sends one command and resolves to the raw answer, on a connection of its own. */
  ask(command: string): Promise<string>;
  /** Ends it as a power cut would: all it held is gone. */
  kill(): Promise<void>;
  /** Starts it again, empty, at the same address. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
};

const usual = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
const readyWithinMs = 10_000;

/** Redis' program; nothing where it is not installed. */
export function findRedis(): string | undefined {
  const folders = [process.env.REDIS_BIN, ...usual];
  return folders.flatMap((folder) => (folder ? join(folder, 'redis-server') : [])).find((path) => existsSync(path));
}

/** Starts a Redis of its own: a free port, a temporary folder, this machine only, nothing on the disk. */
export async function startRedis(program: string): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'mentalia-redis-'));
  const port = await freePort();
  const start = () => startServer(program, folder, port);
  let server = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };

  return {
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return server.pid ?? 0;
    },
    ask: (command) => ask(port, command),
    kill: () => end('SIGKILL'),
    async startAgain() {
      server = await start();
    },
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startServer(program: string, folder: string, port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn(program, settings, { stdio: 'ignore' });
  const deadline = Date.now() + readyWithinMs;
  while (!(await ask(port, 'PING').catch(() => '')).startsWith('+PONG')) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error('Redis does not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return server;
}

function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString());
    });
    socket.once('error', reject);
  });
}
