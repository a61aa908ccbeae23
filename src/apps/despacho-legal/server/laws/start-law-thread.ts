import { Worker } from 'node:worker_threads';
import type { Law } from '../../core/law/law.ts';
import { LawsNotReady } from '../../laws/contract.ts';
import type { DeskQuestion, DeskReply } from './ask-desk.ts';
import type { FromThread, ToThread } from './law-thread.ts';

export type LawThread = {
  /** Throws `LawsNotReady` where no answer comes in time; the thread is gone then. */
  ask(asked: DeskQuestion): Promise<DeskReply>;
  isGone(): boolean;
  /** Ends it once what it was asked is answered. */
  end(): void;
  /** How long it took to make the laws ready, and how many bytes of memory they take. */
  made: { ms: number; bytes: number };
};

const patienceMs = 10_000;
const mostMegabytes = 1024;
/** More makes it hardly faster, and keeps a hundred megabytes for nothing. */
const youngMegabytes = 16;
const againSeconds = 5;

/**
 * Holds laws in a thread of its own and answers out of them there, so that no other request waits while thousands of articles are read or a strange
 * question takes long. Resolves when they are ready.
 */
export async function startLawThread(laws: AsyncIterable<Law>, onLaw: () => void): Promise<LawThread> {
  const thread = new Worker(new URL('./law-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  thread.unref();
  const waiting = new Map<number, { resolve(reply: DeskReply): void; reject(error: Error): void }>();
  const made = Promise.withResolvers<{ ms: number }>();
  let next = 1;
  let isGone = false;
  let isEnding = false;
  const tell = (told: ToThread) => thread.postMessage(told);
  const leave = (error: Error) => {
    isGone = true;
    made.reject(error);
    for (const { reject } of waiting.values()) reject(new LawsNotReady({ retryAfterSeconds: againSeconds }));
    waiting.clear();
    void thread.terminate();
  };
  const settle = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (isEnding && waiting.size === 0) leave(new Error('The thread of laws has ended'));
    return one;
  };
  thread.on('message', (told: FromThread) => {
    if ('made' in told) made.resolve({ ms: told.ms });
    else if ('reply' in told) settle(told.id)?.resolve(told.reply);
    else if (told.id === null) leave(new Error(`Laws could not be made ready: ${told.problem}`));
    else settle(told.id)?.reject(new Error(`A question about laws failed: ${told.problem}`));
  });
  thread.once('error', ({ name }) => leave(new Error(`The thread of laws failed: ${name}`)));
  thread.once('exit', () => leave(new Error('The thread of laws is gone')));

  try {
    for await (const law of laws) {
      tell({ law });
      onLaw();
    }
    tell({ make: true });
    const { ms } = await made.promise;
    const heap = await thread.getHeapStatistics().catch(() => undefined);
    return {
      made: { ms, bytes: heap?.used_heap_size ?? 0 },
      isGone: () => isGone,
      end() {
        isEnding = true;
        if (waiting.size === 0) leave(new Error('The thread of laws has ended'));
      },
      ask(asked) {
        if (isGone) return Promise.reject(new LawsNotReady({ retryAfterSeconds: againSeconds }));
        const id = next++;
        return new Promise<DeskReply>((resolve, reject) => {
          const clock = setTimeout(() => leave(new Error('A question about laws took too long')), patienceMs);
          const done =
            <T>(then: (given: T) => void) =>
            (given: T) => {
              clearTimeout(clock);
              then(given);
            };
          waiting.set(id, { resolve: done(resolve), reject: done(reject) });
          tell({ id, asked });
        });
      },
    };
  } catch (error) {
    made.promise.catch(() => undefined);
    leave(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}
