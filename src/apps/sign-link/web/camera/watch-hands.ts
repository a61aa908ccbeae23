import { feedImages } from '#ui/senses/camera/feed-images.ts';
import type { Task } from '../../core/practice/create-attempts.ts';
import type { HandEngineName } from './hand-engine.ts';
import type { FromHandWorker, HandsSeen, ToHandWorker, Tried } from './hand-messages.ts';

const mostWidth = 640;
/** Of a camera that gives 30 in a second every other one is enough; cameras are no clocks, so a little early is on time. */
const leastApartMs = 45;

export type Watching = { try(task: Task | undefined): void; stop(): void };
export type Told = { ready(): void; seen(seen: HandsSeen, tried: Tried | undefined): void; failed(): void };

/** Has a camera looked at by a worker until it is stopped. The page hands images on, and hears numbers. */
export function watchHands(stream: MediaStream, engine: HandEngineName, told: Told): Watching {
  const worker = new Worker(new URL('./hand-worker.ts', import.meta.url), { type: 'module', name: 'hand' });
  const tell = (message: ToHandWorker) => worker.postMessage(message);
  tell({ kind: 'begin', engine });
  const feed = feedImages(stream, {
    mostWidth,
    leastApartMs,
    send: (message, handed) => worker.postMessage(message, [handed]),
    failed: () => told.failed(),
  });
  worker.addEventListener('error', () => told.failed());
  worker.addEventListener('message', ({ data }: MessageEvent<FromHandWorker>) => {
    if (data.kind === 'failed') return told.failed();
    if (data.kind === 'ready') return told.ready();
    told.seen(data.seen, data.tried);
    feed.next();
  });
  feed.next();
  return {
    try: (task) => tell({ kind: 'try', task }),
    stop() {
      feed.stop();
      worker.terminate();
    },
  };
}
