import type { FromFaceWorker, ToFaceWorker } from './face-messages.ts';
import { createFaceReader } from './face-reader.ts';
import { lookAtImages } from './look-at-images.ts';

/** Looks at images apart from the page, so that the page stays as quick as ever. Only numbers leave it. */
const reading = createFaceReader();
reading.then(
  () => {
    performance.mark('ready');
    tell({ kind: 'ready' });
  },
  () => tell({ kind: 'failed' }),
);

addEventListener('message', ({ data }: MessageEvent<ToFaceWorker>) => {
  lookAtImages(data, { ready: reading, look }).catch(() => tell({ kind: 'failed' }));
});

async function look(image: ImageBitmap | VideoFrame): Promise<void> {
  const atMs = performance.timeOrigin + performance.now();
  const face = await (await reading)(image);
  // The clock of the whole page, so that a worker that comes after this one goes on with it.
  tell({ kind: 'frame', frame: { atMs, face } });
}

function tell(message: FromFaceWorker): void {
  postMessage(message);
}
