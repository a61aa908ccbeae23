import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../tests/support/installation.ts';
import { findPostgres, startPostgres } from '../tests/support/postgres.ts';
import { proportionalMegabytes, treeOf } from './measure/process-figures.ts';

// node scripts/run.mjs script measure-start [--idle 60]
// How soon `npm start` is ready when nothing changed, and the memory of the whole tree after a minute with nothing to do.

const { values } = parseArgs({ options: { idle: { type: 'string', default: '60' } } });
const root = join(import.meta.dirname, '..');
const readyWithinMs = 120_000;

await measure('embedded', {});
const programs = findPostgres();
if (programs) {
  const postgres = await startPostgres(programs);
  try {
    await measure('postgres (its own memory not counted)', { DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
} else {
  process.stdout.write('postgres: skipped, PostgreSQL is not installed\n');
}

async function measure(name: string, env: Record<string, string>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-start-'));
  try {
    const first = await start(env, dataDir);
    await first.stop();
    const second = await start(env, dataDir);
    await pause(Number(values.idle) * 1000);
    const pids = treeOf(second.pid);
    const megabytes = proportionalMegabytes(pids);
    await second.stop();
    process.stdout.write(
      `${name}: first start ${seconds(first.readyMs)}, second start ${seconds(second.readyMs)}, ` +
        `${megabytes.toFixed(0)} MB in ${pids.length} processes after ${values.idle} s idle\n`,
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function start(env: Record<string, string>, dataDir: string) {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const pid = child.pid ?? 0;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - startedAt > readyWithinMs) throw new Error('npm start is not ready');
    await pause(20);
  }
  return {
    pid,
    readyMs: performance.now() - startedAt,
    stop: async () => {
      const ended = once(child, 'exit');
      process.kill(-pid, 'SIGTERM');
      await ended;
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
