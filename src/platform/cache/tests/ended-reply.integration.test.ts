import { randomUUID } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '#tests/support/installation.ts';
import { openLogPage } from '#tests/support/log-page.ts';
import { startRedis, type TestRedis } from '#tests/support/redis.ts';
import { type RedisNode, startRedisNode, vaultOfNodes } from '#tests/support/redis-node.ts';
import { beginReply, isDone } from '#tests/support/stream-log-suite.ts';
import { openRedis } from '../open-redis.ts';
import { createRecordFormat } from '../record-format.ts';
import { createReplyShipping } from '../reply-shipping.ts';
import { streamKey } from '../stream-scripts.ts';

const seesAll = { timeout: 5_000, interval: 10 };

describe.skipIf(inject('whyNoRedis'))('A reply that has just ended', { timeout: 60_000 }, () => {
  let redis: TestRedis;
  const nodes: RedisNode[] = [];
  const closing: (() => void)[] = [];
  beforeAll(async () => {
    redis = await startRedis(inject('redisProgram'));
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) close();
    for (const node of nodes.splice(0)) await node.close();
  });
  afterAll(() => redis?.stop());

  const aNode = async (): Promise<RedisNode> => {
    const node = await startRedisNode(redis.url);
    nodes.push(node);
    return node;
  };

  /** What a node ships, on a connection of its own, that looks after its replies when the test says so. */
  const aShipping = async () => {
    const nodeId = randomUUID();
    const { connection } = await aNode();
    const format = createRecordFormat(vaultOfNodes);
    let beat: () => unknown = () => {};
    const shipping = createReplyShipping({
      connection: { ...connection, onReturn: (look) => (beat = look) },
      format,
      now: Date.now,
    });
    closing.push(shipping.close);
    const record = (generationId: string, seq: number, event: string, text = '') => ({
      ...{ origin: nodeId, generationId, seq, event },
      body: () => ({ data: '{}', text }),
    });
    return {
      ...{ shipping, connection, beat: async () => beat() },
      begin(conversationId: string, words: string) {
        const generationId = randomUUID();
        shipping.open(conversationId, record(generationId, 0, 'sync'));
        shipping.append(conversationId, record(generationId, 1, 'delta', words));
        return { generationId, end: () => shipping.append(conversationId, record(generationId, 2, 'done')) };
      },
      async held(conversationId: string) {
        const all = await connection.commands.xrange(streamKey(conversationId), '-', '+');
        return all.flatMap(([, [, written = '', kind]]) => `${kind} ${format.read(conversationId, written)?.body().text}`);
      },
    };
  };

  it('is whole on every page, though Redis was emptied and another node missed a part (F4, F36)', async () => {
    const [here, there] = [await aNode(), await aNode()];
    const conversationId = randomUUID();
    const far = openLogPage(conversationId);
    await far.connect(there.streamLog);
    const reply = beginReply(here.streamLog, conversationId);
    reply.say('Uno. ');
    await expect.poll(far.text, seesAll).toBe(reply.text());

    await redis.ask('CLIENT KILL TYPE pubsub');
    reply.say('Dos. ');
    await expect.poll(() => here.connection.commands.xlen(streamKey(conversationId)), { interval: 1 }).toBe(3);
    await redis.ask('FLUSHALL');
    reply.say('Tres.');
    reply.end();
    await expect.poll(() => far.heard().some(isDone), seesAll).toBe(true);

    expect(far.text()).toBe(reply.text());
    expect(await there.streamLog.latest(conversationId)).toMatchObject({ text: reply.text(), done: true });
  });

  it('is told again when its beginning is gone, and forgotten once it was found', async () => {
    const { begin, beat, held, shipping, connection } = await aShipping();
    const conversationId = randomUUID();
    const { generationId, end } = begin(conversationId, 'Hola.');
    end();
    await expect.poll(() => shipping.holds(generationId)).toBe(false);

    await redis.ask('FLUSHALL');
    await beat();
    await expect.poll(() => held(conversationId)).toEqual(['base Hola.', 'end ']);
    await expect.poll(() => shipping.holds(generationId)).toBe(false);
    await beat();
    const livesMs = await connection.commands.pttl(streamKey(conversationId));
    await redis.ask('FLUSHALL');
    await beat();

    expect(livesMs).toBeLessThanOrEqual(5 * 60_000);
    expect(await held(conversationId)).toEqual([]);
  });

  it('leaves the place to the next one, whoever writes it', async () => {
    const [one, other] = [await aShipping(), await aShipping()];
    const conversationId = randomUUID();
    one.begin(conversationId, 'La primera.').end();
    await expect.poll(() => one.held(conversationId)).toHaveLength(3);

    one.begin(conversationId, 'La segunda.').end();
    other.begin(conversationId, 'La tercera.');
    const third = ['base ', 'entry La tercera.'];
    await expect.poll(() => one.held(conversationId)).toEqual(third);
    for (const { beat } of [one, other, one]) await beat();

    // What is told leaves a moment later, and before this is answered.
    await one.connection.commands.ping();
    expect(await one.held(conversationId)).toEqual(third);
  });

  it('is heard of by a node whose Redis took too long to listen, though nothing broke (F33)', async () => {
    const port = await freePort();
    const { port: redisPort } = new URL(redis.url);
    let mustHold = false;
    const between = createServer((client) => {
      const server = connect(Number(redisPort), '127.0.0.1');
      for (const socket of [client, server]) socket.on('error', () => {});
      client.on('close', () => server.destroy());
      server.on('close', () => client.destroy());
      server.pipe(client);
      client.on('data', (bytes) => {
        server.write(bytes);
        if (!mustHold || !bytes.includes('subscribe')) return;
        mustHold = false;
        server.unpipe(client).pause();
        setTimeout(() => server.pipe(client), 1_300);
      });
    }).listen(port, '127.0.0.1');
    let returned = 0;
    const connection = openRedis(`redis://127.0.0.1:${port}`, { info: () => {}, warn: () => {} });
    connection.onReturn(() => (returned += 1));
    await expect.poll(() => returned).toBe(1);
    await connection.listen('a channel', () => {});

    mustHold = true;
    await redis.ask('CLIENT KILL TYPE pubsub');
    await expect.poll(() => returned, seesAll).toBe(2);
    mustHold = true;
    await expect(connection.listen('another', () => {})).rejects.toThrow();
    await expect.poll(() => returned, seesAll).toBe(3);

    await connection.close();
    between.close();
  });
});
