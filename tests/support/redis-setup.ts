import type { TestProject } from 'vitest/node';
import { findPostgres, startPostgres } from './postgres.ts';
import { findRedis, startRedis } from './redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string;
    redisProgram: string;
    whyNoRedis: string | null;
  }
}

/**
 * Gives the suite a real Redis and the PostgreSQL that nodes share beside it. Where one is missing it is skipped by name, unless
 * REQUIRE_SERVICES says it must run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [programs, program] = [findPostgres(), findRedis()];
  const missing = [program ? [] : 'Redis', programs ? [] : 'PostgreSQL'].flat();
  if (missing.length > 0 && process.env.REQUIRE_SERVICES === '1') {
    throw new Error(`REQUIRE_SERVICES=1, and not installed: ${missing.join(', ')} (apt-get install redis-server postgresql)`);
  }
  const why = missing.length > 0 ? `not installed: ${missing.join(', ')}` : null;
  if (why) process.stdout.write(`The suite "redis" is skipped: ${why}\n`);
  const redis = program && !why ? await startRedis(program) : undefined;
  const postgres = programs && !why ? await startPostgres(programs) : undefined;
  project.provide('redisUrl', redis?.url ?? '');
  project.provide('redisProgram', program ?? '');
  project.provide('databaseUrl', postgres?.url ?? null);
  project.provide('whyNoRedis', why);
  return async () => {
    await redis?.stop();
    await postgres?.stop();
  };
}
