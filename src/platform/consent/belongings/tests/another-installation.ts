import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { readConfig } from '#platform/config/config.ts';
import { createLog } from '#platform/log/log.ts';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import type { World } from '#tests/support/world.ts';
import { createServer } from '../../../../server.ts';
import { closeSystem, createSystem } from '../../../../system.ts';

export type OtherWorld = Pick<World, 'url' | 'system'> & {
  dataDir: string;
  /** Everything that was logged. */
  logged: string[];
  as(name: string): Promise<Person>;
  /** Ends the program; `reopen` starts it again on what it kept. */
  close(): Promise<void>;
  reopen(): Promise<void>;
  /** Copies the database as it is now, and puts that copy back in its place. Both while the program is closed. */
  backUp(): Promise<void>;
  putBack(): Promise<void>;
  drop(): Promise<void>;
};

/** A whole MENTALIA apart: its own database, folder, keys and people. Nobody does its jobs. */
export async function anotherInstallation({
  now,
  env = {},
}: {
  now?: () => Date;
  env?: Record<string, string>;
} = {}): Promise<OtherWorld> {
  const databaseUrl = inject('databaseUrl');
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-other-'));
  const own = databaseUrl ? await createOwnDatabase(databaseUrl) : undefined;
  const logged: string[] = [];
  const start = async () => {
    const config = readConfig({
      NODE_ENV: 'test',
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'debug',
      ...(own ? { DATABASE_URL: own.url } : {}),
      ...env,
    });
    const system = await createSystem(config, createLog(config, { write: (line) => void logged.push(line) }), {
      models: [],
      now,
    });
    const server = await createServer(system);
    return { system, server, url: await server.listen({ port: 0, host: '127.0.0.1' }) };
  };
  let running = await start();
  const stop = async () => {
    await running.server.close();
    await closeSystem(running.system);
  };
  const world: OtherWorld = {
    url: running.url,
    system: running.system,
    dataDir,
    logged,
    as: (name) => createPerson(world.url, name),
    close: stop,
    async reopen() {
      running = await start();
      Object.assign(world, { url: running.url, system: running.system });
    },
    async backUp() {
      if (own) await copyDatabase(own.url, `${own.url}_copy`);
      else cpSync(join(dataDir, 'database'), join(dataDir, '..', `${basename(dataDir)}-copy`), { recursive: true });
    },
    async putBack() {
      if (own) return copyDatabase(`${own.url}_copy`, own.url);
      rmSync(join(dataDir, 'database'), { recursive: true });
      cpSync(join(dataDir, '..', `${basename(dataDir)}-copy`), join(dataDir, 'database'), { recursive: true });
    },
    async drop() {
      await stop();
      if (own) await dropDatabase(`${own.url}_copy`);
      await own?.drop();
      rmSync(join(dataDir, '..', `${basename(dataDir)}-copy`), { recursive: true, force: true });
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return world;
}

/** Makes one database as another one is; whatever was there is gone. */
async function copyDatabase(from: string, to: string): Promise<void> {
  await dropDatabase(to);
  await ask(from, `create database ${nameOf(to)} template ${nameOf(from)}`);
}

async function dropDatabase(url: string): Promise<void> {
  await ask(url, `drop database if exists ${nameOf(url)} with (force)`);
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
