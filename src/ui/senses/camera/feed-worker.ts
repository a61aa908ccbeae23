import { feedImages } from './feed-images.ts';

type Feeding<Message> = {
  mostWidth: number;
  failed(): void;
  /** All that the worker says but that it failed: that it is ready, and then what each image showed. */
  heard(message: Message): void;
};

/** Gives a worker what a camera sees, image after image from when it is ready, until it is stopped. Answers how to stop both. */
export function feedWorker<Message extends { kind: string }>(
  worker: Worker,
  stream: MediaStream,
  { mostWidth, failed, heard }: Feeding<Message>,
): () => void {
  const feed = feedImages(stream, {
    mostWidth,
    send: (message, handed) => worker.postMessage(message, [handed]),
    failed: () => failed(),
  });
  worker.addEventListener('error', () => failed());
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'failed') return failed();
    heard(data);
    feed.next();
  });
  return () => {
    feed.stop();
    worker.terminate();
  };
}
