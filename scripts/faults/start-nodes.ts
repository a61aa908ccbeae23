import { randomBytes } from 'node:crypto';
import { type Installation, startInstallation } from '../../tests/support/installation.ts';
import { findPostgres, startPostgres } from '../../tests/support/postgres.ts';
import { findRedis, startRedis, type TestRedis } from '../../tests/support/redis.ts';
import { forkProcess } from '../measure/fork-process.ts';

/** What keeps the log of replies: the memory of the one node there is, or a Redis that two nodes share. */
export type Driver = 'memory' | 'redis';

export type Nodes = {
  nodes: Installation[];
  redis: TestRedis | undefined;
  stop(): Promise<void>;
};

/** Why this driver cannot be tried here; nothing when it can. */
export function missingFor(driver: Driver): string | undefined {
  const missing = [findRedis() ? [] : 'Redis', findPostgres() ? [] : 'PostgreSQL'].flat();
  return driver === 'redis' && missing.length > 0 ? missing.join(' and ') : undefined;
}

/** Starts the program as that driver needs it, and a model that speaks slowly: one node alone, or two on one database. */
export async function startNodes(driver: Driver): Promise<Nodes> {
  const ends: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const model = await forkProcess('fake-model');
    ends.push(model.stop);
    const settings = { MODEL_URL: `http://127.0.0.1:${model.port}/v1`, RATE_LIMIT_PER_HOUR: '1000000', NODE_ENV: 'test' };
    const startNode = async (env: Record<string, string>): Promise<Installation> => {
      const node = await startInstallation({ ...settings, ...env });
      ends.push(node.stop);
      return node;
    };
    if (driver === 'memory') return { nodes: [await startNode({})], redis: undefined, stop };
    const redis = await startRedis(findRedis() ?? '');
    ends.push(redis.stop);
    const postgres = await startPostgres(findPostgres() ?? '');
    ends.push(postgres.stop);
    const env = { ...sharedSecrets(), DATABASE_URL: postgres.url, REDIS_URL: redis.url };
    return { nodes: [await startNode(env), await startNode(env)], redis, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nodes of one installation read each other's cookies, tokens and seals. */
function sharedSecrets(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64');
  return { SECRET_KEY: secret(), JWT_SECRET_KEY: secret(), MASTER_KEY: secret() };
}
