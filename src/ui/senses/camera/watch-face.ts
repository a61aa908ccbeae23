import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';
import type { FromFaceWorker } from './face-messages.ts';
import { feedWorker } from './feed-worker.ts';

const mostWidth = 320;

export type Told = { frame(frame: FrameNumbers): void; failed(): void };

/** Has a camera looked at by a worker until it is stopped. The page hands images on, and hears numbers. Answers how to stop. */
export function watchFace(stream: MediaStream, told: Told): () => void {
  const worker = new Worker(new URL('./face-worker.ts', import.meta.url), { type: 'module', name: 'face' });
  return feedWorker<FromFaceWorker>(worker, stream, {
    mostWidth,
    failed: told.failed,
    heard(message) {
      if (message.kind === 'frame') told.frame(message.frame);
    },
  });
}
