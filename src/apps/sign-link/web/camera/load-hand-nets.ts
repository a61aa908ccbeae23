import {
  env,
  image as images,
  ready,
  setBackend,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  tensor,
  tidy,
} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import pointBytes from '@vladmandic/human/models/handlandmark-lite.bin?url';
import pointGraph from '@vladmandic/human/models/handlandmark-lite.json?url';
import findBytes from '@vladmandic/human/models/handtrack.bin?url';
import findGraph from '@vladmandic/human/models/handtrack.json?url';
import type { Point } from '../../core/hand/hand.ts';
import type { CropBox } from './hand-crop.ts';
import type { PaintedImage } from './hand-engine.ts';

/** The side of the square that the network for points looks at. */
export const pointsSize = 224;
const findSize = { width: 320, height: 240 };
/** What the network for finding knows: six ways of a hand, and at this place faces. */
const faces = 4;
const leastFound = 0.4;

/** Points in pixels of the crop; `right` from 0 to 1. */
export type Told = { points: Point[]; score: number; right: number };
export type HandNets = {
  find(image: PaintedImage): Promise<CropBox[]>;
  points(crop: ImageData): Told;
};

/** The two networks, with everything they need from this product's own address. */
export async function loadHandNets(): Promise<HandNets> {
  // Several threads need pages that are isolated from all others, which ours are not; so that build is not even served.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainWasm,
    'tfjs-backend-wasm-simd.wasm': simdWasm,
    'tfjs-backend-wasm-threaded-simd.wasm': simdWasm,
  });
  const files = [filesOf(findGraph, findBytes), filesOf(pointGraph, pointBytes)] as const;
  if (!(await setBackend('wasm'))) throw new Error('This browser runs no WebAssembly');
  await ready();
  const [finder, pointer] = await Promise.all(files.map(async (load) => loadGraphModel({ load: () => load })));
  if (!finder || !pointer) throw new Error('The networks are missing');
  return { find: (image) => find(finder, image), points: (crop) => readPoints(pointer, crop) };
}

async function filesOf(graphUrl: string, bytesUrl: string) {
  const [graph, bytes] = await Promise.all([fetch(graphUrl), fetch(bytesUrl)]);
  const { modelTopology, signature, weightsManifest } = await graph.json();
  const weightSpecs = weightsManifest.flatMap(({ weights }: { weights: object[] }) => weights);
  return { modelTopology, signature, weightSpecs, weightData: await bytes.arrayBuffer() };
}

const outputs = ['StatefulPartitionedCall/Postprocessor/Slice', 'StatefulPartitionedCall/Postprocessor/ExpandDims_1'];
let small: OffscreenCanvasRenderingContext2D | undefined;

async function find(model: GraphModel, { canvas, width, height }: PaintedImage): Promise<CropBox[]> {
  small ??= new OffscreenCanvas(findSize.width, findSize.height).getContext('2d', { willReadFrequently: true }) ?? undefined;
  if (!small) return [];
  small.drawImage(canvas, 0, 0, width, height, 0, 0, findSize.width, findSize.height);
  const { data } = small.getImageData(0, 0, findSize.width, findSize.height);
  const input = tensor(withoutAlpha(data, Int32Array, 1), [1, findSize.height, findSize.width, 3], 'int32');
  const [rawScores, rawBoxes] = (await model.executeAsync(input, outputs)) as Tensor[];
  if (!rawScores || !rawBoxes) return [];
  const [scores, corners] = await Promise.all([rawScores.data(), rawBoxes.data()]);
  const classes = rawScores.shape.at(-1) ?? 7;
  const best = Float32Array.from({ length: scores.length / classes }, (_, row) => {
    let most = 0;
    for (let at = 0; at < classes; at += 1) if (at !== faces) most = Math.max(most, scores[row * classes + at] ?? 0);
    return most;
  });
  const kept = tidy(() => {
    const boxes = tensor(corners as Float32Array, [best.length, 4]) as Tensor2D;
    return images.nonMaxSuppression(boxes, tensor(best) as Tensor1D, 3, 0.3, leastFound).dataSync();
  });
  for (const each of [input, rawScores, rawBoxes]) each.dispose();
  return [...kept].map((row) => {
    const [top = 0, left = 0, bottom = 0, right = 0] = corners.slice(row * 4, row * 4 + 4) as Float32Array;
    const [x, y] = [((left + right) / 2) * width, ((top + bottom) / 2) * height];
    return { x, y, size: Math.max((right - left) * width, (bottom - top) * height) * 1.5, angle: 0 };
  });
}

function readPoints(model: GraphModel, { data }: ImageData): Told {
  return tidy(() => {
    const input = tensor(withoutAlpha(data, Float32Array, 1 / 255), [1, pointsSize, pointsSize, 3]);
    const [points, score, side] = model.execute(input, ['Identity', 'Identity_1', 'Identity_2']) as Tensor[];
    const flat = points?.dataSync() ?? [];
    const at = (index: number): Point => ({ x: flat[index * 3] ?? 0, y: flat[index * 3 + 1] ?? 0, z: flat[index * 3 + 2] ?? 0 });
    return {
      points: Array.from({ length: 21 }, (_, index) => at(index)),
      score: score?.dataSync()[0] ?? 0,
      right: side?.dataSync()[0] ?? 0,
    };
  });
}

function withoutAlpha<Into extends Int32Array | Float32Array>(
  data: ArrayLike<number>,
  Kind: new (length: number) => Into,
  by: number,
): Into {
  const colours = new Kind((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colours[to] = (data[from] ?? 0) * by;
    colours[to + 1] = (data[from + 1] ?? 0) * by;
    colours[to + 2] = (data[from + 2] ?? 0) * by;
  }
  return colours;
}
