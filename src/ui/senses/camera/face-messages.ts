import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';

/** What the page gives the worker: images, one after the other, or a stream of them. They are closed there and go nowhere else. */
export type ToFaceWorker = { kind: 'image'; image: ImageBitmap } | { kind: 'stream'; stream: ReadableStream<VideoFrame> };

/** What comes back: numbers. */
export type FromFaceWorker = { kind: 'ready' } | { kind: 'failed' } | { kind: 'frame'; frame: FrameNumbers };
