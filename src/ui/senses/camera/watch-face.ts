import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';
import type { FromFaceWorker } from './face-messages.ts';
import { feedImages } from './feed-images.ts';

const mostWidth = 320;
/** Of a camera that gives 30 in a second every other one is enough; cameras are no clocks, so a little early is on time. */
const leastApartMs = 45;

export type Told = { frame(frame: FrameNumbers): void; failed(): void };

/** Has a camera looked at by a worker until it is stopped. The page hands images on, and hears numbers. Answers how to stop. */
export function watchFace(stream: MediaStream, told: Told): () => void {
  const worker = new Worker(new URL('./face-worker.ts', import.meta.url), { type: 'module', name: 'face' });
  const feed = feedImages(stream, {
    mostWidth,
    leastApartMs,
    send: (message, handed) => worker.postMessage(message, [handed]),
    failed: () => told.failed(),
  });
  worker.addEventListener('error', () => told.failed());
  worker.addEventListener('message', ({ data }: MessageEvent<FromFaceWorker>) => {
    if (data.kind === 'failed') return told.failed();
    if (data.kind === 'frame') told.frame(data.frame);
    feed.next();
  });
  return () => {
    feed.stop();
    worker.terminate();
  };
}
