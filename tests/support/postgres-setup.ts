import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findPostgres, startPostgres } from './postgres.ts';

/** Gives the suite a real PostgreSQL. Where there is none it is skipped by name, unless REQUIRE_SERVICES says it must run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentalia-tests-'));
  const programs = findPostgres();
  if (!programs && process.env.REQUIRE_SERVICES === '1') {
    throw new Error('REQUIRE_SERVICES=1, and PostgreSQL is not installed: apt-get install postgresql');
  }
  if (!programs) process.stdout.write('The suite "postgres" is skipped: PostgreSQL is not installed\n');
  const postgres = programs ? await startPostgres(programs) : undefined;
  project.provide('dataDir', dataDir);
  project.provide('databaseUrl', postgres?.url ?? null);
  project.provide('whyNoDatabase', programs ? null : 'PostgreSQL is not installed');
  return async () => {
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
