import { feedWorker } from '#ui/senses/camera/feed-worker.ts';
import type { Task } from '../../core/practice/create-attempts.ts';
import type { HandEngineName } from './hand-engine.ts';
import type { FromHandWorker, HandsSeen, ToHandWorker, Tried } from './hand-messages.ts';

const mostWidth = 640;

export type Watching = { try(task: Task | undefined): void; stop(): void };
export type Told = { ready(): void; seen(seen: HandsSeen, tried: Tried | undefined): void; failed(): void };

/** Has a camera looked at by a worker until it is stopped. The page hands images on, and hears numbers. */
export function watchHands(stream: MediaStream, engine: HandEngineName, told: Told): Watching {
  const worker = new Worker(new URL('./hand-worker.ts', import.meta.url), { type: 'module', name: 'hand' });
  const tell = (message: ToHandWorker) => worker.postMessage(message);
  tell({ kind: 'begin', engine });
  const stop = feedWorker<FromHandWorker>(worker, stream, {
    mostWidth,
    failed: told.failed,
    heard(message) {
      if (message.kind === 'ready') told.ready();
      if (message.kind === 'seen') told.seen(message.seen, message.tried);
    },
  });
  return { try: (task) => tell({ kind: 'try', task }), stop };
}
