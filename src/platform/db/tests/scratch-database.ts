import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, type DatabaseLog, openDatabase } from '../open-database.ts';

export const quiet: DatabaseLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A database nobody else uses, empty: embedded, or one more on the suite's PostgreSQL. `drop` removes it whole. */
export async function openScratchDatabase(): Promise<Database & { open: () => Promise<Database>; drop: () => Promise<void> }> {
  const databaseUrl = inject('databaseUrl');
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-scratch-'));
  const name = `scratch_${crypto.randomUUID().replaceAll('-', '')}`;
  if (databaseUrl) await ask(databaseUrl, `create database ${name}`);
  const own = databaseUrl ? databaseUrl.replace(/\/[^/]*$/, `/${name}`) : undefined;
  const open = () => openDatabase({ ...(own ? { databaseUrl: own } : {}), dataDir, log: quiet });
  const database = await open();

  return {
    ...database,
    open,
    drop: async () => {
      await database.close();
      if (databaseUrl) await ask(databaseUrl, `drop database ${name} with (force)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ask(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
