import { NetInput, TinyFaceDetectorOptions, tf } from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';
import { namedExpressions } from '#platform/analysis/video/core/average-expression.ts';
import { expressionNames } from '#platform/analysis/video/core/expression-names.ts';
import type { FaceNumbers, Point } from '#platform/analysis/video/core/face-numbers.ts';
import { readEyes } from '#platform/analysis/video/core/read-eyes.ts';
import { readPose } from '#platform/analysis/video/core/read-pose.ts';
import { readShape } from '#platform/analysis/video/core/read-shape.ts';
import { type Box, expressionBox, followingBox, isSame } from './face-boxes.ts';
import { loadNets } from './load-nets.ts';

/** An image as wide as this shows the eyes of somebody at arm's length with the pixels that reading them takes. */
const mostWidth = 320;
const detectorSize = 160;
const netSize = 112;
const leastScore = 0.4;
/** In between, the face is where its points were: looking for it anew is what costs most. */
const detectEvery = 4;
const expressionEvery = 2;

type Painted = OffscreenCanvasRenderingContext2D;

/** Reads one image after the other. What it answers is numbers; the image stays in canvases of this worker that the next one paints over. */
export async function createFaceReader(): Promise<(image: ImageBitmap | VideoFrame) => Promise<FaceNumbers | null>> {
  const nets = await loadNets();
  const [whole, square, crop] = [canvas(mostWidth, mostWidth), canvas(detectorSize, detectorSize), canvas(netSize, netSize)];
  const options = new TinyFaceDetectorOptions({ inputSize: detectorSize, scoreThreshold: leastScore });
  let box: Box | undefined;
  let count = 0;

  async function find({ width, height }: { width: number; height: number }): Promise<Box | undefined> {
    const scale = detectorSize / Math.max(width, height);
    square.clearRect(0, 0, detectorSize, detectorSize);
    square.drawImage(whole.canvas, 0, 0, width, height, 0, 0, width * scale, height * scale);
    const found = await withInput(square, (input) => nets.detector.detect(input, options));
    const [first] = found.sort((one, other) => other.score * other.box.area - one.score * one.box.area);
    if (!first) return undefined;
    const { x, y, width: wide, height: high } = first.box;
    return { x: x / scale, y: y / scale, width: wide / scale, height: high / scale };
  }

  function cut({ x, y, width, height }: Box): void {
    crop.clearRect(0, 0, netSize, netSize);
    const scale = netSize / Math.max(width, height);
    const [left, top] = [(netSize - width * scale) / 2, (netSize - height * scale) / 2];
    crop.drawImage(whole.canvas, x, y, width, height, left, top, width * scale, height * scale);
  }

  async function readPoints(at: Box): Promise<Point[]> {
    cut(at);
    const found = await withInput(crop, (input) => nets.landmarks.detectLandmarks(input));
    const [one] = [found].flat();
    const scale = Math.max(at.width, at.height) / netSize;
    const left = at.x - (netSize * scale - at.width) / 2;
    const top = at.y - (netSize * scale - at.height) / 2;
    return (one?.positions ?? []).map(({ x, y }) => ({ x: left + x * scale, y: top + y * scale }));
  }

  async function readExpressions(points: readonly Point[]) {
    cut(expressionBox(points));
    const found = await withInput(crop, (input) => nets.expressions.predictExpressions(input));
    const [one] = [found].flat();
    return one ? namedExpressions(expressionNames.map((name) => one[name])) : null;
  }

  return async (image) => {
    const size = paint(whole, image);
    count += 1;
    if (!box || count % detectEvery === 0) {
      const found = await find(size);
      // Where it is the same face its own points say better where it is: the two boxes differ, and points tremble with them.
      if (!found || !box || !isSame(found, box)) box = found;
    }
    if (!box) return null;
    const points = await readPoints(box);
    box = followingBox(points, size);
    const expressions = count % expressionEvery === 0 ? await readExpressions(points) : null;
    const eyes = readEyes(whole.getImageData(0, 0, size.width, size.height), points);
    return { ...readPose(points), ...readShape(points), eyes, expressions };
  };
}

/** Paints an image as small as it needs to be, closes it, and answers how large it is now. */
function paint(context: Painted, image: ImageBitmap | VideoFrame): { width: number; height: number } {
  const [wide, high] = 'displayWidth' in image ? [image.displayWidth, image.displayHeight] : [image.width, image.height];
  const scale = Math.min(1, mostWidth / Math.max(wide, high));
  const size = { width: Math.round(wide * scale), height: Math.round(high * scale) };
  context.drawImage(image, 0, 0, size.width, size.height);
  image.close();
  return size;
}

async function withInput<T>(context: Painted, read: (input: NetInput) => Promise<T>): Promise<T> {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Float32Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colours[to] = data[from] ?? 0;
    colours[to + 1] = data[from + 1] ?? 0;
    colours[to + 2] = data[from + 2] ?? 0;
  }
  const tensor = tf.tensor3d(colours, [height, width, 3]);
  try {
    return await read(new NetInput([tensor]));
  } finally {
    tensor.dispose();
  }
}

function canvas(width: number, height: number): Painted {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser paints nothing outside of a page');
  return context;
}
