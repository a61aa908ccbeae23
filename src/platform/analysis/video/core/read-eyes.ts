import type { EyeOffset, Point } from './face-numbers.ts';
import { distance, leftEye, middleOf, rightEye } from './read-shape.ts';

/** An image as a canvas gives it: four bytes for each pixel. */
export type Pixels = { width: number; height: number; data: Uint8ClampedArray };

/** Below this an eye is closed or nearly so: its height over its width. */
const leastOpen = 0.15;
/** Below this many pixels across, an eye is too small to say where it looks. */
const leastWidth = 8;

/** Where the dark of both eyes is, from the image around 68 points; `null` where that cannot be told. */
export function readEyes(image: Pixels, points: readonly Point[]): EyeOffset | null {
  const [left, right] = [readEye(image, points, leftEye), readEye(image, points, rightEye)];
  return left && right ? { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 } : null;
}

function readEye(image: Pixels, points: readonly Point[], places: readonly number[]): EyeOffset | null {
  const [left, upperLeft, upperRight, right, lowerRight, lowerLeft] = places.map((place) => points[place] ?? { x: 0, y: 0 });
  if (!left || !upperLeft || !upperRight || !right || !lowerRight || !lowerLeft) return null;
  const width = distance(left, right);
  const height = (distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight)) / 2;
  if (width < leastWidth || height / width < leastOpen) return null;

  const middle = middleOf(points, places);
  const along = { x: (right.x - left.x) / width, y: (right.y - left.y) / width };
  const dark = darkOf(image, middle, { along, halfWidth: width * 0.4, halfHeight: height * 0.6 });
  return dark && { x: dark.x / width, y: -dark.y / width };
}

type Around = { along: Point; halfWidth: number; halfHeight: number };

/** The middle of the darkest fifth of an eye, across and down from the middle of its points: mostly the iris and the pupil. */
function darkOf(image: Pixels, middle: Point, { along, halfWidth, halfHeight }: Around): Point | null {
  const found: { across: number; down: number; light: number }[] = [];
  const reach = Math.ceil(Math.max(halfWidth, halfHeight));
  const [x0, y0] = [Math.round(middle.x), Math.round(middle.y)];
  for (let y = Math.max(0, y0 - reach); y <= Math.min(image.height - 1, y0 + reach); y += 1) {
    for (let x = Math.max(0, x0 - reach); x <= Math.min(image.width - 1, x0 + reach); x += 1) {
      const across = (x - middle.x) * along.x + (y - middle.y) * along.y;
      const down = (y - middle.y) * along.x - (x - middle.x) * along.y;
      if ((across / halfWidth) ** 2 + (down / halfHeight) ** 2 <= 1) found.push({ across, down, light: lightAt(image, x, y) });
    }
  }
  if (found.length < 10) return null;
  found.sort((one, other) => one.light - other.light);
  const darkest = found.slice(0, Math.max(4, Math.round(found.length / 5)));
  const edge = found[Math.round(found.length / 2)]?.light ?? 0;
  const weight = (light: number) => Math.max(1, edge - light);
  const whole = darkest.reduce((sum, { light }) => sum + weight(light), 0);
  return {
    x: darkest.reduce((sum, { across, light }) => sum + across * weight(light), 0) / whole,
    y: darkest.reduce((sum, { down, light }) => sum + down * weight(light), 0) / whole,
  };
}

function lightAt({ width, data }: Pixels, x: number, y: number): number {
  const at = (y * width + x) * 4;
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}
