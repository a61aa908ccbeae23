import type pg from 'pg';
import { type JobResult, PgBoss } from 'pg-boss';
import type { Tx } from '../db/open-database.ts';
import type { AnyJob, Job } from './define-job.ts';
import { inTransaction } from './job-store.ts';

/** The queue of work that is done apart from requests. It lives in the same database as everything else. */
export type Jobs = {
  /** Adds work that exists if and only if the transaction commits; it is done at once, or `afterSeconds` later. */
  enqueue<Payload extends object>(tx: Tx, job: Job<Payload>, payload: Payload, when?: { afterSeconds: number }): Promise<void>;
  /**
   * Begins to do these jobs in this process: those of every night in the first hour of the day (UTC), or of being up, and those of
   * every few minutes in each of these stretches.
   */
  work(jobs: AnyJob[], system: unknown): Promise<void>;
  /** Lets the work under way finish, for a few seconds, and stops. */
  stop(): Promise<void>;
};

type Taken = { id: string; data: unknown; signal: AbortSignal };
type JobLog = Record<'info' | 'warn' | 'error', (details: Record<string, unknown>, message: string) => void>;

const stopWithinMs = 8_000;
const hourMs = 3_600_000;
const minuteMs = 60_000;
const daySeconds = 86_400;
const usualSeconds = 300;
const batchSize = 10;
/** Each job of a batch is settled by itself, so that one that fails costs the others nothing. */
const polling = { batchSize, burstWhenBatchFull: true, pollingIntervalSeconds: 2, perJobResults: true } as const;
/** A process that died is missed after this long, however much time its jobs still had. */
const heartbeatSeconds = 60;

/** Opens the queue and makes sure that each of these jobs has its place in it, so that any process can enqueue it. */
export async function createJobs({ pool, log, jobs }: { pool: pg.Pool; log: JobLog; jobs: AnyJob[] }): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
    schema: 'jobs',
    superviseIntervalSeconds: 300,
    schedule: false,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'job queue trouble'));
  await boss.start();
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const { name, attempts, mostSeconds = usualSeconds, isAlone = false } of jobs) {
    // One after the other: the last of a batch waits for all the others, and its time runs from when the batch was taken.
    const times = { expireInSeconds: isAlone ? mostSeconds : mostSeconds * batchSize, heartbeatSeconds };
    const queue = known.get(name);
    if (!queue) await boss.createQueue(name, { retryLimit: attempts - 1, retryBackoff: true, ...times });
    else if (queue.expireInSeconds !== times.expireInSeconds || queue.heartbeatSeconds !== heartbeatSeconds)
      await boss.updateQueue(name, times);
  }

  let clocks: ReturnType<typeof setInterval>[] = [];
  /** The queue holds one of each per day, or stretch, however often it is asked by however many processes. */
  const askFor = async (unasked: AnyJob[]): Promise<void> => {
    try {
      for (const { name, everyMinutes } of unasked)
        await boss.send(name, {}, { singletonSeconds: everyMinutes ? everyMinutes * 60 : daySeconds });
    } catch (error) {
      log.warn({ err: error }, 'regular work not enqueued; tried again later');
    }
  };

  return {
    async enqueue(tx, job, payload, when) {
      await boss.send(job.name, payload, { db: inTransaction(tx), ...(when ? { startAfter: when.afterSeconds } : {}) });
    },
    async work(working, system) {
      for (const job of working) {
        const { run } = await job.load();
        const doOne = async ({ id, data, signal }: Taken): Promise<JobResult> => {
          const startedAt = performance.now();
          try {
            const payload = job.payload.parse(data) as never;
            if (job.isAlone) await run(system as never, payload, signal);
            else await inTime(job.mostSeconds ?? usualSeconds, signal, (own) => run(system as never, payload, own));
            log.info({ job: job.name, jobId: id, ms: Math.round(performance.now() - startedAt) }, 'job done');
            return { id, status: 'completed' };
          } catch (error) {
            log.warn({ err: error, job: job.name, jobId: id }, 'job failed');
            // The queue keeps this in the open: an error's own words could hold what people wrote.
            return { id, status: 'failed', output: { error: error instanceof Error ? error.name : 'unknown' } };
          }
        };
        await boss.work(job.name, job.isAlone ? { ...polling, batchSize: 1 } : polling, async (batch) => {
          const results: JobResult[] = [];
          for (const one of batch) results.push(await doOne(one));
          return results;
        });
      }
      const [nightly, often] = [working.filter(({ isNightly }) => isNightly), working.filter(({ everyMinutes }) => everyMinutes)];
      await askFor([...nightly, ...often]);
      clocks = [
        setInterval(askFor, hourMs, nightly).unref(),
        ...often.map((job) => setInterval(askFor, (job.everyMinutes ?? 1) * minuteMs, [job]).unref()),
      ];
    },
    stop() {
      for (const clock of clocks) clearInterval(clock);
      return boss.stop({ graceful: true, timeout: stopWithinMs, close: false });
    },
  };
}

/** One job of a batch has its own time: past it the job is told, and given up even where it does not listen. */
async function inTime(seconds: number, whole: AbortSignal, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const own = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const tooLong = new JobTookTooLong();
      own.abort(tooLong);
      reject(tooLong);
    }, seconds * 1000);
  });
  try {
    await Promise.race([act(AbortSignal.any([whole, own.signal])), late]);
  } finally {
    clearTimeout(timer);
  }
}

class JobTookTooLong extends Error {
  override name = 'JobTookTooLong';
}
