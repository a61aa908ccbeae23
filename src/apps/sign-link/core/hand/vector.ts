import type { Point } from './hand.ts';

export const plus = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y, z: one.z + other.z });
export const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y, z: one.z - other.z });
export const times = (one: Point, by: number): Point => ({ x: one.x * by, y: one.y * by, z: one.z * by });
export const dot = (one: Point, other: Point): number => one.x * other.x + one.y * other.y + one.z * other.z;
export const lengthOf = (one: Point): number => Math.sqrt(dot(one, one));
export const cross = (one: Point, other: Point): Point => ({
  x: one.y * other.z - one.z * other.y,
  y: one.z * other.x - one.x * other.z,
  z: one.x * other.y - one.y * other.x,
});

/** As long as one; nothing stays nothing. */
export const unit = (one: Point): Point => times(one, 1 / (lengthOf(one) || 1));

/** Turned by `degrees` round an axis of length one, after Rodrigues. */
export function turned(one: Point, axis: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return plus(plus(times(one, c), times(cross(axis, one), s)), times(axis, dot(axis, one) * (1 - c)));
}

/** Degrees between two directions, from 0 to 180. */
export function degreesBetween(one: Point, other: Point): number {
  return (Math.acos(Math.max(-1, Math.min(1, dot(unit(one), unit(other))))) * 180) / Math.PI;
}
