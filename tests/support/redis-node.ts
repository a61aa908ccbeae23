import { randomUUID } from 'node:crypto';
import { type CacheLog, openRedis, type RedisConnection } from '#platform/cache/open-redis.ts';
import { redisStreamLog } from '#platform/cache/redis-stream-log.ts';
import type { StreamLog } from '#platform/cache/stream-log.ts';
import { aVault } from './a-vault.ts';

export type RedisNode = { streamLog: StreamLog; connection: RedisConnection; logged: string[]; close(): Promise<void> };

/** All nodes of a test have the same keys. */
export const vaultOfNodes = await aVault();

/** A node as far as Redis is concerned. Resolves once it has reached it, unless nobody is there. */
export async function startRedisNode(url: string, { isThere = true } = {}): Promise<RedisNode> {
  const logged: string[] = [];
  const write = (_details: Record<string, unknown>, message: string) => logged.push(message);
  const log: CacheLog = { info: write, warn: write };
  const connection = openRedis(url, log);
  const reached = new Promise<void>((resolve) => connection.onReturn(resolve));
  if (isThere) await reached;
  const streamLog = redisStreamLog({ connection, vault: vaultOfNodes, nodeId: randomUUID(), log });
  return {
    streamLog,
    connection,
    logged,
    async close() {
      streamLog.close();
      await connection.close();
    },
  };
}
