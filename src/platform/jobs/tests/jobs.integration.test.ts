import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { openScratchDatabase, quiet } from '../../db/tests/scratch-database.ts';
import { defineJob } from '../define-job.ts';
import { createJobs, type Jobs } from '../jobs.ts';

type Done = { number: number; system: unknown };
const done: Done[] = [];
let onDone: (number: number) => void = () => undefined;
let failing = 0;

const Count = defineJob({
  name: 'tests.count',
  payload: z.object({ number: z.int() }),
  attempts: 3,
  load: async () => ({
    run: async (system: unknown, { number }: { number: number }) => {
      if (failing-- > 0) throw new Error('not this time');
      done.push({ number, system });
      onDone(number);
    },
  }),
});

describe.skipIf(inject('whyNoDatabase'))('Work that is done apart from a request', () => {
  let scratch: Awaited<ReturnType<typeof openScratchDatabase>>;
  let jobs: Jobs;
  const system = { name: 'the system' };

  beforeAll(async () => {
    scratch = await openScratchDatabase();
    jobs = await createJobs({ pool: scratch.pool, log: quiet, jobs: [Count] });
    await jobs.work([Count], system);
  });
  afterAll(async () => {
    await jobs.stop();
    await scratch.drop();
  });

  it('is done if what asked for it was saved, and only then', async () => {
    const last = whenDone(2);
    const undone = scratch.db.transaction(async (tx) => {
      await jobs.enqueue(tx, Count, { number: 1 });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');

    await scratch.db.transaction((tx) => jobs.enqueue(tx, Count, { number: 2 }));

    await last;
    expect(done).toEqual([{ number: 2, system }]);
  });

  it('is tried again when it fails', async () => {
    failing = 1;
    const last = whenDone(3);

    await scratch.db.transaction((tx) => jobs.enqueue(tx, Count, { number: 3 }));

    await last;
    expect(done.filter(({ number }) => number === 3)).toHaveLength(1);
  });

  it('finds its queue again when the program starts once more', async () => {
    const again = await createJobs({ pool: scratch.pool, log: quiet, jobs: [Count] });
    const last = whenDone(4);

    await scratch.db.transaction((tx) => again.enqueue(tx, Count, { number: 4 }));

    await last;
    await again.stop();
    expect(done.at(-1)?.number).toBe(4);
  });
});

function whenDone(number: number): Promise<void> {
  return new Promise((resolve) => {
    onDone = (reached) => reached === number && resolve();
  });
}
