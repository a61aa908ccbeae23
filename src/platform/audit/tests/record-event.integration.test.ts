import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { whyNoDatabase } from '#tests/support/world.ts';
import { listEvents } from '../list-events.ts';
import { verifyChain } from '../verify-chain.ts';
import { type Chain, openChain } from './open-chain.ts';

describe.skipIf(whyNoDatabase)('Writing to the audit', () => {
  let chain: Chain;
  beforeAll(async () => {
    chain = await openChain();
  });
  afterEach(() => chain.pool.query('truncate audit_events'));
  afterAll(() => chain.drop());

  const many = (count: number) => Array.from({ length: count }, (_, at) => at);

  it('makes one chain of what is written at the same time on two nodes (sec/S71)', async () => {
    // The embedded database belongs to one process: its second node is the first one.
    const other = chain.kind === 'postgres' ? await chain.open() : chain;

    await Promise.all(
      many(50).map((at) => {
        const { db } = at % 2 ? chain : other;
        return at % 5
          ? chain.record({ thingId: String(at) }, db)
          : db.transaction((tx) => chain.record({ thingId: String(at) }, tx));
      }),
    );
    if (other !== chain) await other.close();

    const found = await verifyChain(chain);
    expect(found).toMatchObject({ lines: 50, head: { seq: 50 } });
    expect(found.broken).toBeUndefined();
    const { items } = await listEvents(chain, {}, { limit: 100 });
    expect(new Set(items.map(({ thingId }) => thingId)).size).toBe(50);
  });

  it('leaves no line and no gap of a transaction that was undone', async () => {
    await chain.write(1);
    const undone = chain.db.transaction(async (tx) => {
      await chain.record({ action: 'password.changed' }, tx);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');

    await chain.write(1, 2);

    expect(await verifyChain(chain)).toMatchObject({ lines: 2, head: { seq: 2 } });
  });

  it('refuses one line that cannot be written, and none of those asked for together with it', async () => {
    const tooLong = `${'x'.repeat(101)}.read` as const;

    const written = await Promise.allSettled([chain.record(), chain.record(), chain.record({ action: tooLong }), chain.record()]);

    expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await verifyChain(chain)).toMatchObject({ lines: 3, head: { seq: 3 } });
  });

  it('holds whatever signs an id has', async () => {
    for (const thingId of ['á 🙂 "\\', '\ud800 alone', '']) await chain.record({ thingId });

    expect(await verifyChain(chain)).toMatchObject({ lines: 3, head: { seq: 3 } });
  });
});
