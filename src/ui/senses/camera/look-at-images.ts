import { type GivenImages, leastApartMs } from './feed-images.ts';

type Looking = {
  /** What looks is there. Of a stream nothing is taken before. */
  ready: Promise<unknown> | undefined;
  /** Looks at one image, and closes it. */
  look(image: ImageBitmap | VideoFrame): Promise<void>;
};

/** Looks, in a worker, at what the page gives it: at one image, or at those of a stream until it ends. */
export function lookAtImages(given: GivenImages, looking: Looking): Promise<void> {
  return given.kind === 'image' ? looking.look(given.image) : follow(given.stream.getReader(), looking);
}

/** One image at a time: what comes while one is looked at is dropped by the stream, which keeps only the newest. */
async function follow(frames: ReadableStreamDefaultReader<VideoFrame>, { ready, look }: Looking): Promise<void> {
  await ready;
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
