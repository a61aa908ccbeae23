import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';
import type { FromFaceWorker, ToFaceWorker } from './face-messages.ts';

const mostWidth = 320;
/** Of a camera that gives 30 in a second every other one is enough; cameras are no clocks, so a little early is on time. */
const leastApartMs = 45;

export type Told = { frame(frame: FrameNumbers): void; failed(): void };

/** Has a camera looked at by a worker until it is stopped. The page hands images on, and hears numbers. Answers how to stop. */
export function watchFace(stream: MediaStream, told: Told): () => void {
  const worker = new Worker(new URL('./face-worker.ts', import.meta.url), { type: 'module', name: 'face' });
  const [track] = stream.getVideoTracks();
  const send = (message: ToFaceWorker, handed: Transferable) => worker.postMessage(message, [handed]);
  const feed = track && 'MediaStreamTrackProcessor' in globalThis ? streamTo(send, track) : imagesTo(send, stream, told);
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

type Send = (message: ToFaceWorker, handed: Transferable) => void;
type Feed = { next(): void; stop(): void };

/** As Chromium has it; the types of pages do not know it yet. */
declare const MediaStreamTrackProcessor: new (how: {
  track: MediaStreamTrack;
  maxBufferSize: number;
}) => { readable: ReadableStream<VideoFrame> };

/** The images go from the camera to the worker by themselves; the page never holds one. */
function streamTo(send: Send, track: MediaStreamTrack): Feed {
  const { readable } = new MediaStreamTrackProcessor({ track, maxBufferSize: 1 });
  send({ kind: 'stream', stream: readable }, readable);
  return { next: () => undefined, stop: () => undefined };
}

/** Elsewhere the page takes an image when the worker is done with the one before: none waits, those in between are dropped. */
function imagesTo(send: Send, stream: MediaStream, told: Told): Feed {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  video.play().catch(() => told.failed());
  let isOver = false;
  let lastMs = 0;

  async function take(): Promise<void> {
    if (isOver) return;
    const isEarly = performance.now() - lastMs < leastApartMs;
    if (isEarly || video.videoWidth === 0) return next();
    lastMs = performance.now();
    const resizeWidth = Math.min(mostWidth, video.videoWidth);
    const image = await createImageBitmap(video, { resizeWidth, resizeQuality: 'medium' });
    if (isOver) image.close();
    else send({ kind: 'image', image }, image);
  }
  function next(): void {
    const taking = () => void take().catch(() => told.failed());
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(taking);
    else setTimeout(taking, leastApartMs);
  }
  return {
    next,
    stop() {
      isOver = true;
      video.srcObject = null;
    },
  };
}
