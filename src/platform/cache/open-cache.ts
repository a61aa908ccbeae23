import type { Vault } from '../vault/vault.ts';
import { type Limits, memoryLimits } from './limits.ts';
import type { CacheLog } from './open-redis.ts';
import { memorySignals, type Signals } from './signals.ts';
import { memoryStreamLog, type StreamLog } from './stream-log.ts';
import { memoryTries, type Tries } from './tries.ts';

/** What nodes share for a moment, or one node keeps for itself. Nothing that cannot be rebuilt. */
export type Cache = { streamLog: StreamLog; limits: Limits; tries: Tries; signals: Signals; close(): Promise<void> };

type Parts = { redisUrl?: string; nodeId: string; vault: Vault; log: CacheLog };

/** Opens it: in Redis where there is one, else in the memory of this process. */
export async function openCache({ redisUrl, ...parts }: Parts): Promise<Cache> {
  if (redisUrl) {
    // Who has no Redis need not read its driver.
    const { openRedisCache } = await import('./open-redis-cache.ts');
    return openRedisCache({ redisUrl, ...parts });
  }
  const streamLog = memoryStreamLog();
  const close = async () => streamLog.close();
  return { streamLog, limits: memoryLimits(), tries: memoryTries(), signals: memorySignals(), close };
}
