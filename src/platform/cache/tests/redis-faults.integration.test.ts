import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { aVault } from '#tests/support/a-vault.ts';
import { freePort } from '#tests/support/installation.ts';
import { openLogPage } from '#tests/support/log-page.ts';
import { startRedis, type TestRedis } from '#tests/support/redis.ts';
import { type RedisNode, startRedisNode } from '#tests/support/redis-node.ts';
import { beginReply, isDone } from '#tests/support/stream-log-suite.ts';
import { openCache } from '../open-cache.ts';
import { redisLimits } from '../redis-limits.ts';

const seesAll = { timeout: 3_000, interval: 10 };

describe.skipIf(inject('whyNoRedis'))('When Redis fails while a reply is written', { timeout: 60_000 }, () => {
  let redis: TestRedis;
  const nodes: RedisNode[] = [];
  beforeAll(async () => {
    redis = await startRedis(inject('redisProgram'));
  });
  afterEach(async () => {
    for (const node of nodes.splice(0)) await node.close();
  });
  afterAll(() => redis?.stop());

  const aNode = async (options = {}): Promise<RedisNode> => {
    const node = await startRedisNode(redis.url, options);
    nodes.push(node);
    return node;
  };

  /** A reply begun here, a page beside it and a page on another node that has seen its first words. */
  const aReply = async () => {
    const [here, there] = [await aNode(), await aNode()];
    const conversationId = randomUUID();
    const [near, far] = [openLogPage(conversationId), openLogPage(conversationId)];
    await near.connect(here.streamLog);
    await far.connect(there.streamLog);
    const reply = beginReply(here.streamLog, conversationId);
    reply.say('Lo primero. ');
    await expect.poll(far.text, seesAll).toBe(reply.text());
    return { here, there, conversationId, near, far, reply };
  };

  it('every page has every word after Redis was emptied in the middle (F4)', async () => {
    const { near, far, reply } = await aReply();

    await redis.ask('FLUSHALL');
    reply.say('Lo segundo. ');
    await redis.ask('FLUSHALL');
    reply.say('Lo tercero.');
    reply.end();
    await Promise.all([near.hears(isDone), far.hears(isDone)]);

    expect([near.text(), far.text()]).toEqual([reply.text(), reply.text()]);
    expect([near.doubled(), far.doubled()]).toEqual([0, 0]);
  });

  it('a page that comes to another node after it was emptied has every word within about a second (F4)', async () => {
    const { there, conversationId, reply } = await aReply();
    await redis.ask('FLUSHALL');
    const late = openLogPage(conversationId);
    const third = await aNode();

    await late.connect(third.streamLog);
    await expect.poll(late.text, seesAll).toBe(reply.text());
    reply.say('Y sigue.');
    await expect.poll(late.text, seesAll).toBe(reply.text());

    expect(late.doubled()).toBe(0);
    expect((await there.streamLog.latest(conversationId))?.text).toBe(reply.text());
  });

  it('the node that writes goes on alone while Redis is gone, and the others have every word when it is back (F4, F33)', async () => {
    const { here, near, far, reply } = await aReply();

    await redis.kill();
    reply.say('Sin nadie. ');
    expect(near.text()).toBe(reply.text());
    await redis.startAgain();
    reply.say('De vuelta.');
    await expect.poll(far.text, { ...seesAll, timeout: 10_000 }).toBe(reply.text());
    reply.end();
    await far.hears(isDone);

    expect(far.text()).toBe(near.text());
    expect([near.doubled(), far.doubled()]).toEqual([0, 0]);
    expect(here.logged.filter((said) => said.startsWith('Redis cannot be reached'))).toHaveLength(1);
  });

  it('a reply that ended while Redis was gone ends on every page when it is back (F33)', async () => {
    const { far, reply } = await aReply();

    await redis.kill();
    reply.say('El final.');
    reply.tell('notice');
    reply.end();
    await redis.startAgain();
    await far.hears(isDone);

    expect(far.text()).toBe(reply.text());
    expect(far.heard().some(({ event }) => event === 'notice')).toBe(true);
  });

  it('nothing is missed by a page whose node lost what was told (F36)', async () => {
    const { far, reply } = await aReply();

    for (let round = 1; round <= 5; round += 1) {
      await redis.ask('CLIENT KILL TYPE pubsub');
      reply.say(`Vez ${round}. `);
    }
    reply.end();
    await far.hears(isDone);

    expect(far.text()).toBe(reply.text());
    expect(far.doubled()).toBe(0);
  });

  it('a node that starts while Redis is away serves its own pages, and shares when it is there (F33)', async () => {
    await redis.kill();
    const here = await aNode({ isThere: false });
    const conversationId = randomUUID();
    const near = openLogPage(conversationId);
    await near.connect(here.streamLog);
    const reply = beginReply(here.streamLog, conversationId);
    reply.say('A solas. ');
    expect(near.text()).toBe(reply.text());
    expect((await here.streamLog.read(conversationId, reply.generationId, 0))?.length).toBe(1);

    await redis.startAgain();
    const far = openLogPage(conversationId);
    await far.connect((await aNode()).streamLog);
    await expect.poll(far.text, { ...seesAll, timeout: 10_000 }).toBe(reply.text());
    expect(here.logged.join()).not.toContain('A solas');
  });

  it('shows every page the same text whatever is lost, whenever (F4, F36)', async () => {
    const [here, there] = [await aNode(), await aNode()];
    const act = fc.oneof(
      { weight: 5, arbitrary: fc.record({ say: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) }) },
      { weight: 2, arbitrary: fc.record({ connect: fc.nat(2) }) },
      { weight: 1, arbitrary: fc.record({ cut: fc.nat(2) }) },
      {
        weight: 1,
        arbitrary: fc.record({ lose: fc.constantFrom('FLUSHALL', 'CLIENT KILL TYPE pubsub', 'CLIENT KILL TYPE normal') }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        const conversationId = randomUUID();
        const pages = [0, 1, 2].map(() => openLogPage(conversationId));
        const logs = [here.streamLog, there.streamLog, there.streamLog];
        const reply = beginReply(here.streamLog, conversationId);
        reply.say('Al principio. ');
        for (const one of acts) {
          if ('say' in one) reply.say(one.say);
          if ('cut' in one) pages[one.cut]?.cut();
          if ('lose' in one) await redis.ask(one.lose);
          if ('connect' in one) await pages[one.connect]?.connect(logs[one.connect] ?? here.streamLog);
        }
        await Promise.all(pages.map((page, at) => page.connect(logs[at] ?? here.streamLog)));
        await expect.poll(() => pages.map((page) => page.text()), seesAll).toEqual(pages.map(() => reply.text()));
        reply.end();
        for (const page of pages) page.cut();

        expect(pages.map((page) => page.doubled())).toEqual([0, 0, 0]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe.skipIf(inject('whyNoRedis'))('What nodes share, when Redis fails', () => {
  const nothing = { info: () => {}, warn: () => {} };

  it('is opened all the same, soon, where nobody answers (F33)', async () => {
    const startedAt = performance.now();
    const redisUrl = `redis://127.0.0.1:${await freePort()}`;

    const cache = await openCache({ redisUrl, nodeId: randomUUID(), vault: await aVault(), log: nothing });
    const tookMs = performance.now() - startedAt;
    const counts = [await cache.limits.count('ana', 60_000, 2), await cache.limits.count('ana', 60_000, 2)];
    cache.signals.send('stop-reply', randomUUID());
    await cache.close();

    expect(tookMs).toBeLessThan(4_000);
    expect(counts.map(({ current }) => current)).toEqual([1, 2]);
  });

  it('remembers how often somebody asked, though Redis was emptied (F4)', async () => {
    const redis = await startRedis(inject('redisProgram'));
    const nodes = [await startRedisNode(redis.url), await startRedisNode(redis.url)] as const;
    const [one, other] = [redisLimits(nodes[0].connection), redisLimits(nodes[1].connection)];
    for (let at = 0; at < 5; at += 1) await one.count('ana', 60_000, 10);

    await redis.ask('FLUSHALL');
    const counts = [await one.count('ana', 60_000, 10), await other.count('ana', 60_000, 10)];
    await redis.kill();
    counts.push(await other.count('ana', 60_000, 10));
    for (const limits of [one, other]) limits.close();
    for (const node of nodes) await node.close();
    await redis.stop();

    expect(counts.map(({ current }) => current)).toEqual([6, 7, 8]);
  });
});

describe.skipIf(inject('whyNoRedis'))('What is said, in Redis', () => {
  it('rests and travels sealed, and is gone minutes after the reply has ended', async () => {
    const redis = await startRedis(inject('redisProgram'));
    const node = await startRedisNode(redis.url);
    const conversationId = randomUUID();
    const reply = beginReply(node.streamLog, conversationId);
    reply.say('Me siento mal hoy.');
    reply.end();
    const key = `mentalia:stream:${conversationId}`;

    await expect.poll(() => node.connection.commands.xlen(key)).toBe(3);
    const held = JSON.stringify(await node.connection.commands.xrange(key, '-', '+'));
    const livesMs = await node.connection.commands.pttl(key);
    await node.close();
    await redis.stop();

    expect(held).toContain(reply.generationId);
    expect(held).not.toMatch(/siento|mal hoy/);
    expect(livesMs).toBeGreaterThan(0);
    expect(livesMs).toBeLessThanOrEqual(5 * 60_000);
  });
});
