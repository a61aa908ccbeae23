import type { HandFrame } from '../../core/hand/hand.ts';

/**
 * `graphics`: MediaPipe's networks, counted by the graphics card. `processor`: the same ones, counted by the processor, where the graphics card is
 * only pretended. `plain`: smaller ones, in WebAssembly alone, where there is no WebGL.
 */
export const handEngines = ['graphics', 'processor', 'plain'] as const;
export type HandEngineName = (typeof handEngines)[number];

/** An image in a canvas of the worker, at most 640 wide. */
export type PaintedImage = { canvas: OffscreenCanvas; width: number; height: number };

/** Finds the hands of one image, at most two. The same points whichever engine it is. */
export type HandEngine = { read(image: PaintedImage, atMs: number): Promise<HandFrame[]> };
