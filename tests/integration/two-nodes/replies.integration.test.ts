import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import type { ChatModel } from '#platform/models/contract.ts';
import { textOf } from '#tests/support/event-reader.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { startRedis, type TestRedis } from '#tests/support/redis.ts';
import { asksOn, listensOn, startTwoNodes, type TwoNodes } from '#tests/support/two-nodes.ts';

/** A model that says what the test hands it, piece by piece, until it is told that this is all. */
function dictatedModel() {
  let pieces: string[] = [];
  let isOver = false;
  let wake = () => {};
  const model: ChatModel = {
    id: 'local',
    place: 'local',
    async stream(_asked, say, signal) {
      signal.addEventListener('abort', () => wake(), { once: true });
      for (;;) {
        signal.throwIfAborted();
        for (const text of pieces.splice(0)) say(text);
        if (isOver) return { reason: 'stop' };
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
  return {
    model,
    begin: () => {
      pieces = [];
      isOver = false;
    },
    say(...texts: string[]) {
      pieces.push(...texts);
      wake();
    },
    end() {
      isOver = true;
      wake();
    },
  };
}

describe.skipIf(inject('whyNoRedis'))('One person on two nodes of one installation', { timeout: 60_000 }, () => {
  const dictated = dictatedModel();
  let redis: TestRedis;
  let nodes: TwoNodes;
  let ana: Person;

  beforeAll(async () => {
    redis = await startRedis(inject('redisProgram'));
    nodes = await startTwoNodes({ databaseUrl: inject('databaseUrl') ?? '', redisUrl: redis.url, models: [dictated.model] });
    ana = await createPerson(nodes.a.url, 'ana');
  });
  afterAll(async () => {
    await nodes?.close();
    await redis?.stop();
  });

  /** She has asked node A something; node A is writing the answer, and a page on each node reads it. */
  const aReply = async () => {
    dictated.begin();
    const conversationId = await ana.opens('blu-psicologa');
    const [near, far] = [await listensOn(nodes.a, ana, conversationId), await listensOn(nodes.b, ana, conversationId)];
    const sent = await ana.post<{ generationId: string }>(`/api/chat/conversations/${conversationId}/messages`, {
      text: 'explícame por qué el cielo es azul',
      clientMessageId: randomUUID(),
    });
    dictated.say('La luz azul se dispersa más. ');
    return { conversationId, near, far, generationId: sent.body.generationId };
  };
  const lastMessage = async (conversationId: string): Promise<Message | undefined> =>
    (await asksOn(nodes.b, ana, 'GET', `/api/chat/conversations/${conversationId}/messages`)).body.items.at(-1);

  it('reads on the other node, as it is written, what this node writes', async () => {
    const { conversationId, near, far } = await aReply();

    const first = await far.until(({ event }) => event === 'delta');
    dictated.say('Por eso el cielo ', 'se ve azul: 🌤️.');
    dictated.end();
    const rest = await far.until(({ event }) => event === 'done');
    const here = await near.until(({ event }) => event === 'done');
    near.close();
    far.close();

    expect(textOf([...first, ...rest])).toBe('La luz azul se dispersa más. Por eso el cielo se ve azul: 🌤️.');
    expect([...first, ...rest].map(({ id }) => id)).toEqual(here.map(({ id }) => id));
    expect((await lastMessage(conversationId))?.content).toBe(textOf(here));
  });

  it('goes on, on the other node, where a page that was cut had left it (F36)', async () => {
    const { conversationId, near, far } = await aReply();
    const before = await near.until(({ event }) => event === 'delta');
    near.close();
    dictated.say('Mientras no mirabas. ');
    await far.until(({ data }) => data.text?.includes('mirabas') ?? false);

    const again = await listensOn(nodes.b, ana, conversationId, before.at(-1)?.id);
    dictated.say('Y el final.');
    dictated.end();
    const after = await again.until(({ event }) => event === 'done');
    again.close();
    far.close();

    expect(after.map(({ event }) => event)).not.toContain('sync');
    expect(after.map(({ data }) => data.seq)).toEqual(after.map((_, at) => (before.at(-1)?.data.seq ?? 0) + 1 + at));
    expect(textOf([...before, ...after])).toBe((await lastMessage(conversationId))?.content);
  });

  it('stops a reply from the node that does not write it, within a second, with its words', async () => {
    const { conversationId, near, far, generationId } = await aReply();
    await near.until(({ event }) => event === 'delta');
    await far.until(({ event }) => event === 'delta');

    const pressedAt = performance.now();
    const stopped = await asksOn(nodes.b, ana, 'POST', `/api/chat/generations/${generationId}/stop`);
    const [ended] = (await near.until(({ event }) => event === 'done')).slice(-1);
    const tookMs = performance.now() - pressedAt;
    await far.until(({ event }) => event === 'done');
    near.close();
    far.close();

    expect(stopped).toMatchObject({ status: 200, body: { status: 'stopped' } });
    expect(ended?.data.status).toBe('stopped');
    expect(tookMs).toBeLessThan(1_000);
    expect(await lastMessage(conversationId)).toMatchObject({
      content: 'La luz azul se dispersa más. ',
      metadata: { status: 'stopped' },
    });
  });

  it('has every word on both nodes when Redis was emptied in the middle (F4)', async () => {
    const { conversationId, near, far } = await aReply();
    const seen = await far.until(({ event }) => event === 'delta');

    await redis.ask('FLUSHALL');
    dictated.say('Con Redis vacío. ');
    const late = await listensOn(nodes.b, ana, conversationId);
    dictated.say('Y el final.');
    dictated.end();
    const texts = [
      textOf(await near.until(({ event }) => event === 'done')),
      textOf([...seen, ...(await far.until(({ event }) => event === 'done'))]),
      textOf(await late.until(({ event }) => event === 'done')),
    ];
    for (const page of [near, far, late]) page.close();

    const kept = (await lastMessage(conversationId))?.content;
    expect(kept).toBe('La luz azul se dispersa más. Con Redis vacío. Y el final.');
    expect(texts).toEqual([kept, kept, kept]);
  });

  it('goes on being served while Redis is gone, and shares again when it is back (F33)', async () => {
    const { conversationId, near, far } = await aReply();
    const [here, there] = [await near.until(({ event }) => event === 'delta'), await far.until(({ event }) => event === 'delta')];

    await redis.kill();
    dictated.say('Sin Redis. ');
    here.push(...(await near.until(({ data }) => data.text?.includes('Sin Redis') ?? false)));
    const profile = await asksOn(nodes.b, ana, 'GET', '/api/user/profile');
    await redis.startAgain();
    dictated.say('De vuelta.');
    there.push(...(await far.until(({ data }) => data.text?.includes('De vuelta') ?? false)));
    dictated.end();
    here.push(...(await near.until(({ event }) => event === 'done')));
    there.push(...(await far.until(({ event }) => event === 'done')));
    near.close();
    far.close();

    expect(profile.status).toBe(200);
    expect([textOf(here), textOf(there)]).toEqual([
      'La luz azul se dispersa más. Sin Redis. De vuelta.',
      (await lastMessage(conversationId))?.content,
    ]);
  });
});

describe.skipIf(inject('whyNoRedis'))('How often somebody may ask two nodes', () => {
  it('is counted over both, and a Redis that is gone refuses nobody by mistake (F4)', async () => {
    const redis = await startRedis(inject('redisProgram'));
    const databaseUrl = inject('databaseUrl') ?? '';
    const env = { RATE_LIMIT_PER_HOUR: '6' };
    const nodes = await startTwoNodes({ databaseUrl, redisUrl: redis.url, models: [], env });
    const bea = await createPerson(nodes.a.url, 'bea');
    const ask = async (node: 'a' | 'b') => (await asksOn(nodes[node], bea, 'GET', '/api/user/profile')).status;

    const allowed = [await ask('a'), await ask('b'), await ask('a'), await ask('b'), await ask('a')];
    const refused = [await ask('b'), await ask('a')];
    await redis.kill();
    const known = await ask('a');
    const person = await asksOn(nodes.b, bea, 'GET', '/api/health/ready');
    await nodes.close();
    await redis.stop();

    expect(allowed).toEqual([200, 200, 200, 200, 200]);
    expect([...refused, known]).toEqual([429, 429, 429]);
    expect(person.status).toBe(200);
  });
});
