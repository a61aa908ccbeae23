import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** MENTALIA as a person runs it: its own process, its own data folder, one address. */
export type Installation = {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** The last that it said on its terminal. */
  said(): string;
  /** Ends it as a power cut would, and starts it again on the same folder and port. */
  restartAfterKill(): Promise<void>;
  stop(): Promise<void>;
};

const root = join(import.meta.dirname, '../..');
const readyWithinMs = 60_000;

/** Starts the program on a free port of this machine with an empty data folder; `env` adds settings. */
export async function startInstallation(env: Record<string, string> = {}): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  const hear = (piece: Buffer): void => {
    said = (said + piece.toString()).slice(-4000);
  };
  const settings = { ...env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
  const start = () => startProcess(settings, url, { hear, said: () => said });
  const installation: Installation = {
    url,
    dataDir,
    process: await start(),
    said: () => said,
    async restartAfterKill() {
      await end(installation.process, 'SIGKILL');
      installation.process = await start();
    },
    async stop() {
      await end(installation.process, 'SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return installation;
}

async function startProcess(
  settings: Record<string, string>,
  url: string,
  { hear, said }: { hear: (piece: Buffer) => void; said: () => string },
): Promise<ChildProcess> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  const child = spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
    env: { ...Object.fromEntries(kept), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const deadline = Date.now() + readyWithinMs;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`MENTALIA did not start:\n${said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
