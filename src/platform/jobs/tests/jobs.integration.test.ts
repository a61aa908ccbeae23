import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { openScratchDatabase, quiet } from '../../db/tests/scratch-database.ts';
import { type AnyJob, defineJob } from '../define-job.ts';
import { createJobs, type Jobs } from '../jobs.ts';

type Done = { number: number; system: unknown };
const done: Done[] = [];
let onDone: (number: number) => void = () => undefined;
const failing = new Set<number>();

const Count = defineJob({
  name: 'tests.count',
  payload: z.object({ number: z.int() }),
  attempts: 3,
  load: async () => ({
    run: async (system: unknown, { number }: { number: number }) => {
      if (failing.delete(number)) throw new Error('canary: what somebody wrote');
      done.push({ number, system });
      onDone(number);
    },
  }),
});

let nights = 0;
const Tidy = defineJob({
  name: 'tests.tidy',
  payload: z.object({}),
  attempts: 3,
  isNightly: true,
  load: async () => ({
    run: async () => {
      nights += 1;
    },
  }),
});

let onHearing: (signal: AbortSignal) => void = () => undefined;
const Hear = defineJob({
  name: 'tests.hear',
  payload: z.object({ number: z.int() }),
  attempts: 1,
  mostSeconds: 1,
  isAlone: true,
  load: async () => ({
    run: (_system: unknown, _payload: object, signal: AbortSignal) => {
      onHearing(signal);
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    },
  }),
});

let wasTold = false;
const Stick = defineJob({
  name: 'tests.stick',
  payload: z.object({ isStuck: z.boolean() }),
  attempts: 1,
  mostSeconds: 1,
  load: async () => ({
    run: async (_system: unknown, { isStuck }: { isStuck: boolean }, signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        wasTold = true;
      });
      if (isStuck) await new Promise<never>(() => undefined);
    },
  }),
});

let rounds = 0;
const Gather = defineJob({
  name: 'tests.gather',
  payload: z.object({}),
  attempts: 3,
  everyMinutes: 5,
  load: async () => ({
    run: async () => {
      rounds += 1;
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

  it('is tried again when it fails, alone, and its queue keeps nothing of why', async () => {
    failing.add(31);
    const last = whenDone(31);

    await scratch.db.transaction(async (tx) => {
      for (const number of [30, 31, 32]) await jobs.enqueue(tx, Count, { number });
    });

    await last;
    const order = done.map(({ number }) => number).filter((number) => number >= 30);
    expect(order).toHaveLength(3);
    expect(order.at(-1)).toBe(31);
    const { rows } = await scratch.pool.query('select output::text from jobs.job where output is not null');
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('finds its queue again when the program starts once more', async () => {
    const again = await createJobs({ pool: scratch.pool, log: quiet, jobs: [Count] });
    const last = whenDone(4);

    await scratch.db.transaction((tx) => again.enqueue(tx, Count, { number: 4 }));

    await last;
    await again.stop();
    expect(done.at(-1)?.number).toBe(4);
  });

  it('is done every night without being asked for, once however many processes there are', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const processes = [await aProcess(Tidy), await aProcess(Tidy)];
    await vi.waitFor(() => expect(nights).toBe(1), { timeout: 20_000 });
    const queued = async () => (await scratch.pool.query("select id from jobs.job where name = 'tests.tidy'")).rows.length;
    expect(await queued()).toBe(1);

    // What a day does: last night's work has another day's mark.
    await scratch.pool.query("update jobs.job set singleton_on = singleton_on - interval '1 day' where name = 'tests.tidy'");
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    vi.useRealTimers();

    await vi.waitFor(() => expect(nights).toBe(2), { timeout: 20_000 });
    expect(await queued()).toBe(2);
    for (const one of processes) await one.stop();
  });

  it('is done every few minutes without being asked for, once however many processes there are', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const processes = [await aProcess(Gather), await aProcess(Gather)];
    await vi.waitFor(() => expect(rounds).toBe(1), { timeout: 20_000 });

    // What five minutes do: the work of before has another stretch's mark.
    await scratch.pool.query("update jobs.job set singleton_on = singleton_on - interval '1 hour' where name = 'tests.gather'");
    await vi.advanceTimersByTimeAsync(5 * 60 * 1000);
    vi.useRealTimers();

    await vi.waitFor(() => expect(rounds).toBe(2), { timeout: 20_000 });
    const { rows } = await scratch.pool.query("select id from jobs.job where name = 'tests.gather'");
    expect(rows).toHaveLength(2);
    for (const one of processes) await one.stop();
  });

  it('may take as long as it says, alone, and is told when the queue gives it up', async () => {
    const before = await createJobs({ pool: scratch.pool, log: quiet, jobs: [{ ...Hear, mostSeconds: 300 }] });
    await before.stop();
    const one = await aProcess({ ...Hear, mostSeconds: 1 });
    const stopped = new Promise<void>((resolve) => {
      onHearing = (signal) => signal.addEventListener('abort', () => resolve());
    });

    await scratch.db.transaction(async (tx) => {
      for (const number of [1, 2]) await one.enqueue(tx, Hear, { number });
    });

    await stopped;
    const taken = await scratch.pool.query("select id from jobs.job where name = 'tests.hear' and started_on is not null");
    expect(taken.rows).toHaveLength(1);
    await one.stop();
  });

  it('has its time for itself: one that never ends is told and given up, and costs those beside it nothing', async () => {
    const asking = await createJobs({ pool: scratch.pool, log: quiet, jobs: [Stick] });
    await scratch.db.transaction(async (tx) => {
      for (const isStuck of [false, true, false]) await asking.enqueue(tx, Stick, { isStuck });
    });
    const one = await aProcess(Stick);
    const states = async () => {
      const { rows } = await scratch.pool.query<{ state: string }>("select state from jobs.job where name = 'tests.stick'");
      return rows.map(({ state }) => state).toSorted();
    };

    await vi.waitFor(async () => expect(await states()).toEqual(['completed', 'completed', 'failed']), { timeout: 20_000 });
    expect(wasTold).toBe(true);
    for (const each of [one, asking]) await each.stop();
  });

  async function aProcess(job: AnyJob): Promise<Jobs> {
    const one = await createJobs({ pool: scratch.pool, log: quiet, jobs: [job] });
    await one.work([job], system);
    return one;
  }
});

function whenDone(number: number): Promise<void> {
  return new Promise((resolve) => {
    onDone = (reached) => reached === number && resolve();
  });
}
