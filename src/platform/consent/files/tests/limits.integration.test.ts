import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredFile } from '#platform/files/contract.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { aWav } from '#tests/support/some-sound.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { audioFile } from '../audio-file.ts';
import { aGiver, gives, inParts } from './a-giver.ts';

const megabyte = 1024 * 1024;
const most = 50 * megabyte;

describe.skipIf(whyNoDatabase)('How much somebody may upload', () => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });

  /** The head of a WAV that says truly how long it would be. */
  const headOf = (soundBytes: number): Buffer => {
    const head = aWav(0);
    head.writeUInt32LE(soundBytes + 36, 4);
    head.writeUInt32LE(soundBytes, 40);
    return head;
  };
  const largest = () => inParts(headOf(most - 44), most - 44 + 1);

  it('ends at the limit and a byte, whether or not they said how long it is (sec/S47)', async () => {
    const ana = await aGiver(world, 'ana');

    const [said, unsaid] = [await gives(world.url, ana, largest(), { length: most + 1 }), await gives(world.url, ana, largest())];

    expect([said, unsaid]).toMatchObject([1, 2].map(() => ({ status: 413, body: { type: 'files/too-large', mostBytes: most } })));
    expect((await ana.get<{ items: unknown[] }>('/api/user/files')).body.items).toEqual([]);
  });

  it('takes no more memory for being much (sec/S47)', async () => {
    const ana = await aGiver(world, 'ana');
    // What small ones make ready stays ready.
    for (let time = 0; time < 3; time += 1) await gives(world.url, ana, inParts(headOf(4 * megabyte), 4 * megabyte));
    const before = process.memoryUsage();
    let [held, whole] = [0, 0];
    const watch = setInterval(() => {
      const { arrayBuffers, rss } = process.memoryUsage();
      held = Math.max(held, arrayBuffers - before.arrayBuffers);
      whole = Math.max(whole, rss - before.rss);
    }, 1);

    const given = await gives(world.url, ana, largest());
    clearInterval(watch);

    expect(given).toMatchObject({ status: 413 });
    expect(whole / megabyte).toBeLessThan(20);
    // A process that was large before hides what it takes; what it holds in buffers cannot hide.
    expect(held / megabyte).toBeLessThan(10);
  });

  it('is never asked for before there is a place for it: nothing waits in memory (sec/S47)', async () => {
    const ana = await world.as('ana');
    let [sent, kept, mostAhead] = [0, 0, 0];
    const counted = async function* () {
      for (const part of largest()) {
        sent += part.length;
        mostAhead = Math.max(mostAhead, sent - kept);
        yield part;
      }
    };
    const files = {
      ...world.system.files,
      async put(_id: string, bytes: AsyncIterable<Uint8Array>) {
        for await (const part of bytes) kept += part.length;
      },
    };

    const receiving = receiveFile({ ...world.system, files }, ana.personId, {
      purpose: audioFile,
      name: 'a.wav',
      bytes: counted(),
    });

    await expect(receiving).rejects.toThrow('too large');
    expect(kept).toBeGreaterThan(49 * megabyte);
    expect(mostAhead).toBeLessThan(megabyte / 2);
  });

  it('takes a file that is just as large as it may be', async () => {
    const ana = await aGiver(world, 'ana');

    const given = await gives(world.url, ana, inParts(headOf(most - 44), most - 44));

    expect(given).toMatchObject({ status: 201, body: { bytes: most } });
  });

  it('never is more than their room, though 200 come at once (sec/S47)', async () => {
    const ana = await aGiver(world, 'ana');
    let [waiting, mostKept] = [200, 0];
    let letGo: () => void = () => undefined;
    const allAsked = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const reserved = async () => {
      const { rows } = await world.system.database.pool.query(
        'select coalesce(sum(bytes), 0)::float8 as bytes from files where user_id = $1',
        [ana.personId],
      );
      mostKept = Math.max(mostKept, rows[0].bytes);
    };
    // Each holds its room until all have asked for theirs.
    const slowly = async function* () {
      waiting -= 1;
      if (waiting === 0) letGo();
      await allAsked;
      await reserved();
      yield aWav();
    };
    const one = () =>
      receiveFile(world.system, ana.personId, { purpose: audioFile, name: 'a.wav', bytes: slowly() }).catch((error: Error) => {
        waiting -= 1;
        if (waiting === 0) letGo();
        return error.name;
      });

    const ended = await Promise.all(Array.from({ length: 200 }, one));

    expect(ended.filter((end) => end === 'files/no-room')).toHaveLength(196);
    expect(ended.filter((end) => typeof end !== 'string')).toHaveLength(4);
    expect(mostKept).toBe(200 * megabyte);
  });

  it('is told with 507 that there is no room, and has room again for what they remove', async () => {
    const ana = await aGiver(world, 'ana');
    const ids: unknown[] = [];
    for (let file = 0; file < 4; file += 1) {
      const given = await gives(world.url, ana, inParts(headOf(most - 45), most - 45), { length: most - 1 });
      ids.push(given === 'gone' ? '' : given.body.id);
    }

    const full = await gives(world.url, ana, [aWav()]);
    await ana.delete(`/api/user/files/${ids[0]}`);
    const again = await gives(world.url, ana, [aWav()]);

    expect(full).toMatchObject({ status: 507, body: { type: 'files/no-room', mostBytes: 200 * megabyte } });
    expect(again).toMatchObject({ status: 201 });
    expect((await ana.get<{ items: StoredFile[] }>('/api/user/files')).body.items).toHaveLength(4);
  });

  it('is not read on and on for whoever never stops sending', async () => {
    const ana = await aGiver(world, 'ana');
    const endless = function* () {
      yield Buffer.from('esto no es un sonido');
      for (;;) yield Buffer.alloc(65_536);
    };

    expect(await gives(world.url, ana, endless())).toMatchObject({ status: 415, body: { type: 'files/wrong-type' } });
  });
});
