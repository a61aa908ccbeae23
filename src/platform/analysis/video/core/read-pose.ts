import type { Point, Pose } from './face-numbers.ts';

/** Points of a face that hardly move with what it does, by their place among the 68, on a head of usual proportions: x right, y down, z away. */
export const headModel: readonly (readonly [place: number, x: number, y: number, z: number])[] = [
  [27, 0, -17.5, 7],
  [30, 0, 0, 0],
  [33, 0, 4.5, 4.5],
  [36, -22.5, -17, 13.5],
  [39, -8, -17, 11.5],
  [42, 8, -17, 11.5],
  [45, 22.5, -17, 13.5],
  [48, -15, 15, 12.5],
  [54, 15, 15, 12.5],
];

type Vector = readonly [number, number, number];

const middle: Vector = [
  mean(headModel.map(([, x]) => x)),
  mean(headModel.map(([, , y]) => y)),
  mean(headModel.map(([, , , z]) => z)),
];
const centred = headModel.map(([, x, y, z]): Vector => [x - middle[0], y - middle[1], z - middle[2]]);
const inverse = inverseOf(productOf(centred));

/**
 * How the head is turned, from 68 points: the turn under which a usual head, seen from afar, fits them best (least squares).
 * Its zero is not the camera's: heads differ by some degrees, so only differences of one person's own mean something.
 */
export function readPose(points: readonly Point[]): Pose {
  const chosen = headModel.map(([place]) => points[place] ?? { x: 0, y: 0 });
  const across = unit(solve(chosen.map(({ x }) => x)));
  const down = unit(solve(chosen.map(({ y }) => y)));
  const away = cross(across, down);
  return {
    yaw: degrees(Math.atan2(-across[2], away[2])),
    pitch: degrees(Math.atan2(down[2], Math.hypot(across[2], away[2]))),
    roll: degrees(Math.atan2(down[0], down[1])),
  };
}

function solve(seen: number[]): Vector {
  const zero = mean(seen);
  const sums = [0, 1, 2].map((axis) =>
    centred.reduce((sum, at, index) => sum + (at[axis] ?? 0) * ((seen[index] ?? 0) - zero), 0),
  );
  const row = (axis: number) => dot(inverse[axis] ?? [0, 0, 0], [sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0]);
  return [row(0), row(1), row(2)];
}

function productOf(rows: readonly Vector[]): readonly Vector[] {
  const cell = (one: number, other: number) => rows.reduce((sum, row) => sum + (row[one] ?? 0) * (row[other] ?? 0), 0);
  return [0, 1, 2].map((one): Vector => [cell(one, 0), cell(one, 1), cell(one, 2)]);
}

/** Of a symmetric matrix, whose rows are its columns. */
function inverseOf([a = [1, 0, 0], b = [0, 1, 0], c = [0, 0, 1]]: readonly Vector[]): readonly Vector[] {
  const whole = dot(a, cross(b, c));
  return [cross(b, c), cross(c, a), cross(a, b)].map((row): Vector => [row[0] / whole, row[1] / whole, row[2] / whole]);
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector) || 1;
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}

function cross(one: Vector, other: Vector): Vector {
  return [one[1] * other[2] - one[2] * other[1], one[2] * other[0] - one[0] * other[2], one[0] * other[1] - one[1] * other[0]];
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
