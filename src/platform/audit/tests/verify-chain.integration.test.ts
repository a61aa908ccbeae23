import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { whyNoDatabase } from '#tests/support/world.ts';
import { beginning } from '../digest-line.ts';
import { verifyChain } from '../verify-chain.ts';
import { type Chain, openChain } from './open-chain.ts';
import { writeAnew } from './write-anew.ts';

describe.skipIf(whyNoDatabase)('The audit, when somebody has been at the database', () => {
  let chain: Chain;
  beforeAll(async () => {
    chain = await openChain();
  });
  afterEach(() => chain.pool.query('truncate audit_events'));
  afterAll(() => chain.drop());

  const sql = (text: string, values: unknown[] = []) => chain.pool.query(text, values);
  const broken = async () => (await verifyChain(chain)).broken;

  it('is whole while nobody touches it, also when it is empty (sec/S71)', async () => {
    expect(await verifyChain(chain)).toEqual({ lines: 0, first: 1, head: { seq: 0, hash: beginning } });

    await Promise.all(Array.from({ length: 1100 }, () => chain.record()));

    const found = await verifyChain(chain);
    expect(found).toMatchObject({ lines: 1100, first: 1, head: { seq: 1100 } });
    expect(found.broken).toBeUndefined();
  });

  it.each([
    ['actor_id', 'gen_random_uuid()'],
    ['actor_kind', "'admin'"],
    ['subject_id', 'gen_random_uuid()'],
    ['action', "'profile.changed'"],
    ['thing', "'users'"],
    ['thing_id', 'null'],
    ['outcome', "'refused'"],
    ['details', "'v1.x.y.z'"],
    ['created_at', "created_at + interval '1 millisecond'"],
    ['id', 'gen_random_uuid()'],
    ['hash', "repeat('a', 64)"],
  ])('names the line whose %s was changed (sec/S71)', async (column, value) => {
    await chain.write(5);

    await sql(`update audit_events set ${column} = ${value} where seq = 3`);

    expect(await broken()).toMatchObject({ seq: 3, how: 'altered' });
  });

  it.each([
    [1, 'the first'],
    [3, 'one in the middle'],
  ])('names line %i, %s, once it is gone (sec/S71)', async (seq) => {
    await chain.write(5);

    await sql('delete from audit_events where seq = $1', [seq]);

    expect(await broken()).toMatchObject({ seq, how: 'removed' });
  });

  it('names a removed line though the others were numbered anew (sec/S71)', async () => {
    await chain.write(5);

    await sql('delete from audit_events where seq = 3');
    await sql('update audit_events set seq = seq - 1 where seq > 3');

    expect(await broken()).toMatchObject({ seq: 3, how: 'altered' });
  });

  it('names the first of two lines that changed places (sec/S71)', async () => {
    await chain.write(6);

    await sql('update audit_events set seq = 99 where seq = 3');
    await sql('update audit_events set seq = 3 where seq = 5');
    await sql('update audit_events set seq = 5 where seq = 99');

    expect(await broken()).toMatchObject({ seq: 3, how: 'moved' });
  });

  it('names a line that was put between two others, with a digest of its own (sec/S71)', async () => {
    await chain.write(5);

    for (const seq of [5, 4, 3]) await sql('update audit_events set seq = seq + 1 where seq = $1', [seq]);
    await writeAnew(chain, { from: 2, as: { seq: 3, thingId: 'never happened', previousHash: 'b'.repeat(64) } });

    expect(await broken()).toMatchObject({ seq: 3, how: 'inserted' });
  });

  it('knows a line that whoever has only the database has written at the end (sec/S71)', async () => {
    await chain.write(3);
    const { head } = await verifyChain(chain);
    const key = {
      blindIndex: (purpose: string, text: string) =>
        createHash('sha256')
          .update(purpose + text)
          .digest('base64url'),
    };

    await writeAnew(chain, { from: 3, as: { seq: 4, previousHash: head.hash }, key });

    expect(await broken()).toMatchObject({ seq: 4, how: 'altered' });
  });

  it('names a line that was written anew together with its digest (sec/S71)', async () => {
    await chain.write(5);

    await writeAnew(chain, { from: 3, as: { thingId: 'something else' }, instead: true });

    expect(await broken()).toMatchObject({ seq: 3, how: 'altered' });
  });

  it('misses its newest lines when somebody noted down where it ended (sec/S71)', async () => {
    await chain.write(5);
    const { head } = await verifyChain(chain);
    await sql('delete from audit_events where seq > 3');

    expect(await broken()).toBeUndefined();
    expect((await verifyChain(chain, head)).broken).toEqual({ seq: 4, id: null, how: 'removed' });

    await chain.write(2, 40);

    expect((await verifyChain(chain, head)).broken).toMatchObject({ seq: 5, how: 'altered' });
  });
});
