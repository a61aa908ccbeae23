import type { Landmarks, Point } from '../../core/hand/hand.ts';

/** A square of an image: its middle, its side, and by how much it is turned clockwise, in radians. */
export type CropBox = { x: number; y: number; size: number; angle: number };

/** The points that move least when fingers do: how the hand lies is read from them. */
const steady = [0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18];

/** Where a hand is likely to be in the next image, turned so that it points up: as the network for its points was taught. */
export function aroundPoints(points: Landmarks): CropBox {
  const [wrist, index, middle, ring] = [0, 5, 9, 13].map((at) => points[at] ?? { x: 0, y: 0, z: 0 }) as [
    Point,
    Point,
    Point,
    Point,
  ];
  const [toX, toY] = [(index.x + ring.x) / 4 + middle.x / 2, (index.y + ring.y) / 4 + middle.y / 2];
  const angle = Math.atan2(toX - wrist.x, wrist.y - toY);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const upright = steady.map((at) => points[at] ?? wrist).map(({ x, y }) => ({ x: x * c + y * s, y: y * c - x * s }));
  const [xs, ys] = [upright.map(({ x }) => x), upright.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2 - high * 0.1];
  return { x: x * c - y * s, y: x * s + y * c, size: Math.max(wide, high) * 2, angle };
}

/** A point that was found in a crop, where it is in the image. Depth has the same unit. */
export function placeIn({ x, y, size, angle }: CropBox, point: Point, cropSize: number): Point {
  const scale = size / cropSize;
  const [dx, dy] = [(point.x - cropSize / 2) * scale, (point.y - cropSize / 2) * scale];
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return { x: x + dx * c - dy * s, y: y + dx * s + dy * c, z: point.z * scale };
}

/** The four ways in which a hand that was just found may lie. */
export function turnedBoxes(box: CropBox): CropBox[] {
  return [0, Math.PI / 2, -Math.PI / 2, Math.PI].map((angle) => ({ ...box, angle }));
}

/** How much two squares share, of what they cover together; how they are turned is left out. */
export function overlap(one: CropBox, other: CropBox): number {
  const along = (first: number, second: number) =>
    Math.max(
      0,
      Math.min(first + one.size / 2, second + other.size / 2) - Math.max(first - one.size / 2, second - other.size / 2),
    );
  const shared = along(one.x, other.x) * along(one.y, other.y);
  return shared / (one.size ** 2 + other.size ** 2 - shared);
}
