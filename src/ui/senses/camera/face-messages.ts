import type { FrameNumbers } from '#platform/analysis/video/core/face-numbers.ts';
import type { GivenImages } from './feed-images.ts';

/** What the page gives the worker. Images are closed there and go nowhere else. */
export type ToFaceWorker = GivenImages;

/** What comes back: numbers. */
export type FromFaceWorker = { kind: 'ready' } | { kind: 'failed' } | { kind: 'frame'; frame: FrameNumbers };
