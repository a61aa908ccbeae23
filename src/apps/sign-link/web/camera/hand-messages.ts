import type { GivenImages } from '#ui/senses/camera/feed-images.ts';
import type { HandFrame } from '../../core/hand/hand.ts';
import type { AttemptNow } from '../../core/practice/create-attempt.ts';
import type { Task } from '../../core/practice/create-attempts.ts';
import type { Picture } from '../../core/recognise/reading.ts';
import type { HandEngineName } from './hand-engine.ts';

/** What one image showed: numbers. `atMs` is when it was looked at. */
export type HandsSeen = { hands: readonly HandFrame[]; picture: Picture; atMs: number };

/** How a try stands after an image. */
export type Tried = { id: string; now: AttemptNow };

/**
 * What the page gives the worker: first which engine, then images, which are closed there and go nowhere else. A task is a letter that is
 * tried from then on; none ends it.
 */
export type ToHandWorker = { kind: 'begin'; engine: HandEngineName } | { kind: 'try'; task: Task | undefined } | GivenImages;

/** What comes back: numbers. */
export type FromHandWorker = { kind: 'ready' } | { kind: 'failed' } | { kind: 'seen'; seen: HandsSeen; tried: Tried | undefined };
