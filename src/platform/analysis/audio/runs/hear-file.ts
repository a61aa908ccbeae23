import { Worker } from 'node:worker_threads';
import type { AudioMeasures } from '../../contract.ts';
import { DamagedSound, UnreadableSound } from '../core/errors.ts';

type Answer = { measures?: AudioMeasures; problem?: string };

/**
 * Measures a file of sound in a thread of its own, so that nobody else waits for it. One piece is on its way at a time. Throws what
 * is wrong with the file, and `signal.reason` as soon as it is stopped.
 */
export async function hearFile(
  bytes: AsyncIterable<Uint8Array>,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (count: number) => void },
): Promise<AudioMeasures> {
  const thread = new Worker(new URL('./hear-thread.ts', import.meta.url));
  const answers = answersOf(thread, signal);
  try {
    await answers.next();
    for await (const piece of bytes) {
      signal.throwIfAborted();
      // A copy: what is sent away is no longer here, and the piece belongs to whoever reads the file.
      thread.postMessage(Uint8Array.from(piece));
      await answers.next();
      onBytes(piece.length);
    }
    thread.postMessage(null);
    const { measures } = await answers.next();
    if (!measures) throw new Error('The thread ended without measures');
    return measures;
  } finally {
    await thread.terminate();
  }
}

/** What the thread says next; it also ends when the thread dies or the work is stopped. */
function answersOf(thread: Worker, signal: AbortSignal): { next(): Promise<Answer> } {
  let waiting = Promise.withResolvers<Answer>();
  const fail = (reason: unknown): void => waiting.reject(reason);
  // Nobody may be waiting when it fails: whoever asks next is told.
  waiting.promise.catch(() => undefined);
  thread.on('message', (answer: Answer) => (answer.problem ? fail(problemOf(answer.problem)) : waiting.resolve(answer)));
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('The thread is gone')));
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  return {
    async next() {
      const answer = await waiting.promise;
      waiting = Promise.withResolvers();
      waiting.promise.catch(() => undefined);
      if (signal.aborted) fail(signal.reason);
      return answer;
    },
  };
}

function problemOf(type: string): Error {
  if (type === UnreadableSound.type) return new UnreadableSound();
  return type === DamagedSound.type ? new DamagedSound() : new Error('The thread failed');
}
