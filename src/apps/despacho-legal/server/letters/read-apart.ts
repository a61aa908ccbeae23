import { Worker } from 'node:worker_threads';
import { LetterDamaged, LetterLocked, LettersBusy, LetterTooMuch, LetterWithoutText } from '../../letters/contract.ts';
import type { FromThread, ReadText, ToRead } from './letter-thread.ts';

const patienceMs = 20_000;
const mostMegabytes = 256;
/** What a document makes grow outside of the thread's own heap: pictures and streams that open. */
const mostGrowth = 700 * 1024 * 1024;
const lookMs = 100;
const mostAtOnce = 2;
const mostWaiting = 20;
const againSeconds = 10;

const known = [LetterLocked, LetterDamaged, LetterWithoutText, LetterTooMuch] as const;
let atWork = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a letter in a thread of its own, two at a time, within a time and a memory: a document that was made to do harm ends its thread and
 * nothing else. `begin` gives what is read once it is its turn, so that no bytes are held by whoever waits.
 */
export async function readApart(begin: () => Promise<ToRead>, { ms = patienceMs }: { ms?: number } = {}): Promise<ReadText> {
  await takeTurn();
  try {
    return await readInThread(await begin(), ms);
  } finally {
    atWork -= 1;
    waiting.shift()?.();
  }
}

async function takeTurn(): Promise<void> {
  if (atWork >= mostAtOnce) {
    if (waiting.length >= mostWaiting) throw new LettersBusy({ retryAfterSeconds: againSeconds });
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  atWork += 1;
}

async function readInThread(asked: ToRead, ms: number): Promise<ReadText> {
  const thread = new Worker(new URL('./letter-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const told = Promise.withResolvers<FromThread>();
  const before = process.memoryUsage.rss();
  const tooMuch = () => told.reject(new LetterTooMuch());
  const clock = setTimeout(tooMuch, ms);
  const look = setInterval(() => process.memoryUsage.rss() - before > mostGrowth && tooMuch(), lookMs);
  thread.once('message', told.resolve);
  // Its own words could hold what the letter says.
  thread.once('error', ({ name, message }) =>
    /memory/i.test(message) ? tooMuch() : told.reject(new Error(`The thread that read a letter failed: ${name}`)),
  );
  thread.once('exit', () => told.reject(new Error('The thread that read a letter is gone')));
  try {
    thread.postMessage(asked);
    const answer = await told.promise;
    if ('read' in answer) return answer.read;
    const Problem = known.find(({ type }) => type === answer.problem);
    throw Problem ? new Problem() : new Error('The thread could not read a letter');
  } finally {
    clearTimeout(clock);
    clearInterval(look);
    await thread.terminate();
  }
}
