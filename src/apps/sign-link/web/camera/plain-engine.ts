import type { Handedness, HandFrame, Landmarks } from '../../core/hand/hand.ts';
import { aroundPoints, type CropBox, overlap, placeIn, turnedBoxes } from './hand-crop.ts';
import type { HandEngine, PaintedImage } from './hand-engine.ts';
import { type HandNets, loadHandNets, pointsSize, type Told } from './load-hand-nets.ts';

/** In between, each hand is where its points were: looking for hands anew is what costs most. */
const detectEvery = 15;
const leastScore = 0.5;

/** The networks that come with `human`, counted in WebAssembly. Hands are followed, turned upright, as the networks were taught to see them. */
export async function createPlainEngine(): Promise<HandEngine> {
  const nets = await loadHandNets();
  const crop = new OffscreenCanvas(pointsSize, pointsSize).getContext('2d', { willReadFrequently: true });
  if (!crop) throw new Error('This browser paints nothing outside of a page');
  const paint = crop;
  let boxes: CropBox[] = [];
  let count = 0;

  function look({ canvas }: PaintedImage, box: CropBox): Told {
    const scale = pointsSize / box.size;
    paint.resetTransform();
    paint.clearRect(0, 0, pointsSize, pointsSize);
    paint.translate(pointsSize / 2, pointsSize / 2);
    paint.rotate(-box.angle);
    paint.scale(scale, scale);
    paint.drawImage(canvas, -box.x, -box.y);
    return nets.points(paint.getImageData(0, 0, pointsSize, pointsSize));
  }

  return {
    async read(image, atMs) {
      count += 1;
      if (boxes.length === 0 || count % detectEvery === 0) boxes = [...boxes, ...(await newBoxes(nets, image, boxes, look))];
      const frames: HandFrame[] = [];
      const next: CropBox[] = [];
      for (const box of boxes) {
        const told = look(image, box);
        if (told.score < leastScore) continue;
        const landmarks: Landmarks = told.points.map((point) => placeIn(box, point, pointsSize));
        const around = aroundPoints(landmarks);
        if (next.some((other) => overlap(other, around) > 0.4)) continue;
        next.push(around);
        const handedness: Handedness = told.right > 0.5 ? 'right' : 'left';
        frames.push({ landmarks, handedness, score: told.score, atMs });
      }
      boxes = next.slice(0, 2);
      return frames.slice(0, 2);
    },
  };
}

/** Hands that nobody follows yet, each with the way up in which its points are surest. */
async function newBoxes(
  nets: HandNets,
  image: PaintedImage,
  known: readonly CropBox[],
  look: (image: PaintedImage, box: CropBox) => Told,
): Promise<CropBox[]> {
  const found = await nets.find(image);
  return found
    .filter((box) => !known.some((other) => overlap(other, box) > 0.3))
    .slice(0, 2)
    .flatMap((box) => {
      const tried = turnedBoxes(box).map((turned) => ({ turned, told: look(image, turned) }));
      const [best] = tried.sort((one, other) => other.told.score - one.told.score);
      if (!best || best.told.score < leastScore) return [];
      return [aroundPoints(best.told.points.map((point) => placeIn(best.turned, point, pointsSize)))];
    });
}
