import type { FromFaceWorker, ToFaceWorker } from './face-messages.ts';
import { createFaceReader } from './face-reader.ts';

/** Of a camera that gives 30 in a second every other one is enough; cameras are no clocks, so a little early is on time. */
const leastApartMs = 45;

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
  const work = data.kind === 'image' ? look(data.image) : follow(data.stream.getReader());
  work.catch(() => tell({ kind: 'failed' }));
});

async function look(image: ImageBitmap | VideoFrame): Promise<void> {
  const atMs = performance.timeOrigin + performance.now();
  const face = await (await reading)(image);
  // The clock of the whole page, so that a worker that comes after this one goes on with it.
  tell({ kind: 'frame', frame: { atMs, face } });
}

/** One image at a time: what comes while one is looked at is dropped by the stream, which keeps only the newest. */
async function follow(frames: ReadableStreamDefaultReader<VideoFrame>): Promise<void> {
  await reading;
  let lastMs = 0;
  for (;;) {
    const { done, value } = await frames.read();
    if (done) return;
    if (performance.now() - lastMs < leastApartMs) {
      value.close();
      continue;
    }
    lastMs = performance.now();
    await look(value);
  }
}

function tell(message: FromFaceWorker): void {
  postMessage(message);
}
