import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './installation.ts';

export type TestPostgres = { url: string; pid: number; stop: () => Promise<void> };

const debian = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs, newest version first; nothing where it is not installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env.POSTGRES_BIN, ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => folder && existsSync(join(folder, 'postgres')));
}

/**
 * Starts a PostgreSQL of its own: a free port, a temporary folder, this machine only. It refuses to run as root, so root lends it a
 * name. `durable` leaves it as PostgreSQL comes, for measuring; tests need not wait for a disk.
 */
export async function startPostgres(programs: string, { durable = false } = {}): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'mentalia-postgres-'));
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  if (asRoot) spawnSync('chown', ['postgres', folder]);
  const run = (program: string, args: string[]) => {
    const command = [join(programs, program), ...args];
    const [name = '', ...words] = asRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command]
      : command;
    return { name, words };
  };
  const data = join(folder, 'data');
  const init = run('initdb', ['-D', data, '-U', 'mentalia', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const made = spawnSync(init.name, init.words, { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its folder: ${made.stderr}`);

  const hasty = durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const settings = [...hasty, 'max_connections=60', `unix_socket_directories=${folder}`];
  const start = run('postgres', ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...settings.flatMap((each) => ['-c', each])]);
  const server = spawn(start.name, start.words, { stdio: 'ignore', cwd: folder });
  const isReady = run('pg_isready', ['-h', '127.0.0.1', '-p', String(port), '-q']);
  for (let tries = 0; spawnSync(isReady.name, isReady.words).status !== 0; tries += 1) {
    if (tries > 200 || server.exitCode !== null) throw new Error('PostgreSQL does not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `postgres://mentalia@127.0.0.1:${port}/postgres`,
    pid: server.pid ?? 0,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
