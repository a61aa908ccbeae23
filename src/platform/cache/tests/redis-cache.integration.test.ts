import { describe, inject } from 'vitest';
import { limitsSuite } from '#tests/support/limits-suite.ts';
import { startRedisNode } from '#tests/support/redis-node.ts';
import { streamLogSuite } from '#tests/support/stream-log-suite.ts';
import { triesSuite } from '#tests/support/tries-suite.ts';
import { redisLimits } from '../redis-limits.ts';
import { redisTries } from '../redis-tries.ts';

const url = inject('redisUrl');

describe.skipIf(inject('whyNoRedis'))('In Redis', () => {
  streamLogSuite('On the node that writes', async () => {
    const node = await startRedisNode(url);
    return { writer: node.streamLog, reader: node.streamLog, close: node.close };
  });

  streamLogSuite('On another node', async () => {
    const [here, there] = [await startRedisNode(url), await startRedisNode(url)];
    return {
      writer: here.streamLog,
      reader: there.streamLog,
      close: async () => {
        await here.close();
        await there.close();
      },
    };
  });

  limitsSuite('On two nodes', async () => {
    const nodes = [await startRedisNode(url), await startRedisNode(url)] as const;
    const [one, other] = [redisLimits(nodes[0].connection), redisLimits(nodes[1].connection)];
    return {
      one,
      other,
      close: async () => {
        one.close();
        other.close();
        for (const node of nodes) await node.close();
      },
    };
  });

  triesSuite('On two nodes', async () => {
    const nodes = [await startRedisNode(url), await startRedisNode(url)] as const;
    return {
      one: redisTries(nodes[0].connection),
      other: redisTries(nodes[1].connection),
      close: async () => {
        for (const node of nodes) await node.close();
      },
    };
  });
});
