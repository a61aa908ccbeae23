import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { createPerson, type Person } from '#tests/support/person.ts';
import { asksOn, startTwoNodes, type TwoNodes } from '#tests/support/two-nodes.ts';

/** A second, and the time that asking takes. */
const withinASecond = { timeout: 1_300, interval: 50 };

describe.skipIf(inject('whyNoRedis'))('A session that was ended on one node', { timeout: 60_000 }, () => {
  let database: Awaited<ReturnType<typeof createOwnDatabase>>;
  let nodes: TwoNodes;
  beforeAll(async () => {
    database = await createOwnDatabase(inject('databaseUrl') ?? '');
    nodes = await startTwoNodes({ databaseUrl: database.url, redisUrl: inject('redisUrl'), models: [] });
  });
  afterAll(async () => {
    await nodes?.close();
    await database?.drop();
  });

  const statusOn = async (node: { url: string }, person: Person) => (await asksOn(node, person, 'GET', '/api/user')).status;
  /** Somebody whom both nodes know to be signed in. */
  const somebody = async (): Promise<Person> => {
    const ana = await createPerson(nodes.a.url, 'ana');
    expect([await statusOn(nodes.a, ana), await statusOn(nodes.b, ana)]).toEqual([200, 200]);
    return ana;
  };

  it('opens nothing on the other within a second (sec/S21)', async () => {
    const ana = await somebody();

    await asksOn(nodes.a, ana, 'POST', '/api/auth/sign-out', {});

    expect(await statusOn(nodes.a, ana)).toBe(401);
    await vi.waitFor(async () => expect(await statusOn(nodes.b, ana)).toBe(401), withinASecond);
  });

  it('opens nothing either after Redis was emptied (sec/S21)', async () => {
    const ana = await somebody();
    const bea = await somebody();
    await asksOn(nodes.b, ana, 'POST', '/api/auth/sign-out', {});

    const redis = new Redis(inject('redisUrl'));
    await redis.flushall();
    redis.disconnect();

    await vi.waitFor(async () => expect(await statusOn(nodes.a, ana)).toBe(401), withinASecond);
    expect(await statusOn(nodes.b, ana)).toBe(401);
    expect([await statusOn(nodes.a, bea), await statusOn(nodes.b, bea)]).toEqual([200, 200]);
  });
});
