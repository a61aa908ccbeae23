import { Worker } from 'node:worker_threads';
import { type ChatHeader, ImportNotFound, ReadingTookTooLong } from '../../contract.ts';
import type { Reading } from '../../core/finding.ts';
import { createTurns } from './create-turns.ts';

/** What is read: the header, what its person set aside, and the messages as the JSON of one piece after the other. */
export type ToRead = { header: ChatHeader; corrections: string[]; pieces: AsyncIterable<string> };

export type ChatReader = {
  /**
   * Reads a conversation of a person apart from everything else, one of theirs at a time. Throws `ReadingUnderWay`, `ReadingTookTooLong`,
   * and `ImportNotFound` where it was removed meanwhile.
   */
  read(whose: { personId: string; importId: string }, given: ToRead): Promise<Reading>;
  /** It is gone: whoever reads it stops at once. */
  stop(importId: string): void;
};

type Answer = { reading?: Reading; problem?: string };

const mostAtOnce = 2;
const mostWaiting = 20;
const mostWaitingOfOne = 2;
/** From when its turn has come: 200,000 messages on a busy machine. */
const patienceMs = 300_000;
const mostMegabytes = 768;

/** Reads conversations in threads of their own, a few at a time, so that nobody else's request waits for one of 200,000 messages. */
export function createChatReader(): ChatReader {
  const stopping = new Map<string, Set<AbortController>>();
  const turns = createTurns({ atOnce: mostAtOnce, waiting: mostWaiting, waitingOfOne: mostWaitingOfOne });

  return {
    async read({ personId, importId }, given) {
      const stop = new AbortController();
      const own = stopping.get(importId) ?? new Set();
      stopping.set(importId, own.add(stop));
      try {
        const giveTurn = await turns.take(personId, stop.signal);
        const clock = setTimeout(() => stop.abort(new ReadingTookTooLong()), patienceMs);
        try {
          return await readInThread(given, stop.signal);
        } finally {
          clearTimeout(clock);
          giveTurn();
        }
      } finally {
        own.delete(stop);
        if (own.size === 0) stopping.delete(importId);
      }
    },
    stop(importId) {
      for (const each of stopping.get(importId) ?? []) each.abort(new ImportNotFound({ importId }));
    },
  };
}

async function readInThread({ header, corrections, pieces }: ToRead, signal: AbortSignal): Promise<Reading> {
  signal.throwIfAborted();
  const thread = new Worker(new URL('./read-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const answered = Promise.withResolvers<Answer>();
  // It may fail while nobody waits for it yet: whoever asks next is told.
  answered.promise.catch(() => undefined);
  thread.once('message', answered.resolve);
  thread.once('error', ({ name }) => answered.reject(new Error(`The thread that read a chat failed: ${name}`)));
  thread.once('exit', () => answered.reject(new Error('The thread that read a chat is gone')));
  signal.addEventListener('abort', () => answered.reject(signal.reason), { once: true });
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      thread.postMessage({ piece });
    }
    thread.postMessage({ header, corrections });
    const { reading, problem } = await answered.promise;
    if (!reading) throw new Error(`The thread could not read a chat: ${problem}`);
    return reading;
  } finally {
    await thread.terminate();
  }
}
