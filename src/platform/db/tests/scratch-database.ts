import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { type Database, type DatabaseLog, openDatabase } from '../open-database.ts';

export const quiet: DatabaseLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A database nobody else uses, empty: embedded, or one more on the suite's PostgreSQL. `drop` removes it whole. */
export async function openScratchDatabase(): Promise<Database & { open: () => Promise<Database>; drop: () => Promise<void> }> {
  const databaseUrl = inject('databaseUrl');
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-scratch-'));
  const own = databaseUrl ? await createOwnDatabase(databaseUrl) : undefined;
  const open = () => openDatabase({ ...(own ? { databaseUrl: own.url } : {}), dataDir, log: quiet });
  const database = await open();

  return {
    ...database,
    open,
    drop: async () => {
      await database.close();
      await own?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
