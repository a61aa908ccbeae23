import type { Vault } from '../vault/vault.ts';
import type { Cache } from './open-cache.ts';
import { type CacheLog, openRedis, type RedisConnection } from './open-redis.ts';
import { redisLimits } from './redis-limits.ts';
import { redisStreamLog } from './redis-stream-log.ts';
import { redisTries } from './redis-tries.ts';
import { redisSignals } from './signals.ts';

const waitMs = 2_000;

/** Opens what nodes share in Redis. One that does not answer is waited for shortly, then done without until it does. */
export async function openRedisCache({
  redisUrl,
  nodeId,
  vault,
  log,
}: {
  redisUrl: string;
  nodeId: string;
  vault: Vault;
  log: CacheLog;
}): Promise<Cache> {
  const connection = openRedis(redisUrl, log);
  await reached(connection);
  const streamLog = redisStreamLog({ connection, vault, nodeId, log });
  const limits = redisLimits(connection);
  return {
    streamLog,
    limits,
    tries: redisTries(connection),
    signals: redisSignals(connection, nodeId),
    async close() {
      limits.close();
      streamLog.close();
      await connection.close();
    },
  };
}

function reached(connection: RedisConnection): Promise<void> {
  return new Promise((resolve) => {
    const waited = setTimeout(resolve, waitMs);
    connection.onReturn(() => {
      clearTimeout(waited);
      resolve();
    });
  });
}
