import type { Results } from '@mediapipe/hands';
import pointsUrl from '@mediapipe/hands/hand_landmark_full.tflite?url';
import graphUrl from '@mediapipe/hands/hands.binarypb?url';
import packedUrl from '@mediapipe/hands/hands_solution_packed_assets.data?url';
import wasmUrl from '@mediapipe/hands/hands_solution_simd_wasm_bin.wasm?url';
import type { Handedness, HandFrame, Point } from '../../core/hand/hand.ts';
import type { HandEngine } from './hand-engine.ts';

/** Where each file of the package is served from: this product's own address, under a name with its digest. */
const files: Readonly<Record<string, string>> = {
  'hand_landmark_full.tflite': pointsUrl,
  'hands.binarypb': graphUrl,
  'hands_solution_packed_assets.data': packedUrl,
  'hands_solution_simd_wasm_bin.wasm': wasmUrl,
};

/** Names as this very version has them: `m` is the canvas that it made for itself, `K` what it paints images onto it with. */
type Inside = { m: OffscreenCanvas; K: WebGL2RenderingContext | null };
type Solution = {
  h: Inside;
  setOptions(options: object): void;
  onResults(heard: (results: Results) => void): void;
  initialize(): Promise<void>;
  send(inputs: { image: OffscreenCanvas }): Promise<void>;
};
type Made = { GL: { createContext(canvas: OffscreenCanvas, attributes: object): number } };
type Scope = typeof globalThis & {
  Hands: new (how: { locateFile(name: string): string }) => Solution;
  createMediapipeSolutionsPackedAssets: object;
  createMediapipeSolutionsWasm: (module: object) => Promise<Made>;
  Module: object;
  importScripts: () => void;
};

/** MediaPipe's hands, in a worker. With `processor`, WebGL only cuts the images out, which costs little even where it is not real. */
export async function createWholeEngine(name: 'graphics' | 'processor'): Promise<HandEngine> {
  const solution = await load();
  let heard: Results | undefined;
  solution.setOptions({
    maxNumHands: 2,
    modelComplexity: 1,
    minDetectionConfidence: 0.5,
    minTrackingConfidence: 0.5,
    selfieMode: false,
    useCpuInference: name === 'processor',
  });
  solution.onResults((results) => {
    heard = results;
  });
  await solution.initialize();
  // In a worker it forgets to keep the one thing that it needs there too.
  solution.h.K = solution.h.m.getContext('webgl2');
  if (!solution.h.K) throw new Error('This browser lets no worker use the graphics card');
  return {
    async read({ canvas, width, height }, atMs) {
      heard = undefined;
      await solution.send({ image: canvas });
      return handsOf(heard, { width, height }, atMs);
    },
  };
}

/** It was made for scripts that share one scope: what they would find there is laid out for it, and nothing is fetched by it but its files. */
async function load(): Promise<Solution> {
  const scope = globalThis as Scope;
  const locateFile = (name: string) => files[name] ?? name;
  scope.createMediapipeSolutionsPackedAssets = { locateFile };
  scope.Module = scope.createMediapipeSolutionsPackedAssets;
  await import('@mediapipe/hands/hands_solution_packed_assets_loader.js');
  const { default: createWasm } = await import('@mediapipe/hands/hands_solution_simd_wasm_bin.js');
  scope.createMediapipeSolutionsWasm = async (module: object) => {
    const made = await createWasm(module);
    const { createContext } = made.GL;
    // It would ask for the first WebGL here, and its networks need the second.
    made.GL.createContext = (canvas, attributes) => createContext(canvas, { ...attributes, majorVersion: 2 });
    return made;
  };
  scope.importScripts = () => undefined;
  await import('@mediapipe/hands');
  return new scope.Hands({ locateFile });
}

function handsOf(results: Results | undefined, { width, height }: { width: number; height: number }, atMs: number): HandFrame[] {
  return (results?.multiHandLandmarks ?? []).map((landmarks, at): HandFrame => {
    const { label = 'Left', score = 0 } = results?.multiHandedness[at] ?? {};
    // It expects a mirror's image, and ours is the camera's own.
    const handedness: Handedness = label === 'Left' ? 'right' : 'left';
    const points = landmarks.map(({ x, y, z }): Point => ({ x: x * width, y: y * height, z: z * width }));
    return { landmarks: points, handedness, score, atMs };
  });
}
