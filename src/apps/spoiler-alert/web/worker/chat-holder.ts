import type { Asks, FromChatWorker, Gets, Task } from './chat-messages.ts';

/** What was asked of the worker went wrong in a way that has a name, or by a fault of ours. */
export class ChatProblem extends Error {
  readonly type: string;
  constructor(type: string) {
    super(type || 'The chat could not be read');
    this.type = type;
  }
}

/** It was told to stop. */
export class ChatStopped extends Error {}

type Waiting = { task: Task; share?: (share: number) => void; resolve(result: Gets<Task>): void; reject(error: Error): void };

/** What does not stop by itself within this is ended. */
const patienceMs = 120;

let worker: Worker | undefined;
let holds = false;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * The worker that holds the chat of this tab. It begins with the first thing that is asked of it, and ends, with all it holds, when the
 * chat is forgotten.
 */
export const chatHolder = {
  ask<T extends Task>(task: T, asks: Asks<T>, share?: (share: number) => void): Promise<Gets<T>> {
    lastId += 1;
    const id = lastId;
    return new Promise<Gets<T>>((resolve, reject) => {
      waiting.set(id, { task, share, resolve: (result) => resolve(result as Gets<T>), reject });
      theWorker().postMessage({ id, task, ...asks });
    });
  },
  /** Whether it has a chat: one that was ended in the middle of its work has none, and it is brought again. */
  isHolding: () => holds,
  /** Stops what is under way: at once, or after the piece that it is at, which may not take long. */
  stop(): void {
    const under = [...waiting].filter(([, { task }]) => task !== 'messages' && task !== 'keep');
    if (under.some(([, { task }]) => task === 'open' || task === 'restore')) {
      chatHolder.end();
      return;
    }
    for (const [id] of under) worker?.postMessage({ id, task: 'stop' });
    setTimeout(() => {
      if (under.some(([id]) => waiting.has(id))) chatHolder.end();
    }, patienceMs);
  },
  /** Lets go of the chat, in the middle of whatever it was doing. */
  end(): void {
    worker?.terminate();
    worker = undefined;
    holds = false;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(new ChatStopped());
  },
};

function theWorker(): Worker {
  if (worker) return worker;
  const begun = new Worker(new URL('./chat-worker.ts', import.meta.url), { type: 'module', name: 'notes' });
  begun.addEventListener('message', ({ data }: MessageEvent<FromChatWorker>) => hear(data));
  begun.addEventListener('error', () => {
    if (worker === begun) failAll();
  });
  worker = begun;
  return begun;
}

function hear(message: FromChatWorker): void {
  const asked = waiting.get(message.id);
  if (!asked) return;
  if (message.kind === 'share') {
    asked.share?.(message.share);
    return;
  }
  waiting.delete(message.id);
  if (message.kind !== 'done') {
    asked.reject(message.kind === 'stopped' ? new ChatStopped() : new ChatProblem(message.type));
    return;
  }
  holds ||= asked.task === 'open' || asked.task === 'restore' || (asked.task === 'receive' && message.result !== null);
  asked.resolve(message.result);
}

/** The worker broke, or could not be downloaded: whoever waits is told, and the next thing that is asked begins another. */
function failAll(): void {
  const left = [...waiting.values()];
  waiting.clear();
  chatHolder.end();
  for (const { reject } of left) reject(new ChatProblem(''));
}
