import { describe, expect, it } from 'vitest';
import type { Point } from '../core/face-numbers.ts';
import { readEyes } from '../core/read-eyes.ts';
import { headModel, readPose } from '../core/read-pose.ts';
import { readShape } from '../core/read-shape.ts';
import { tremble } from './a-face.ts';

type Turn = { yaw: number; pitch: number; roll: number };
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The 68 points of a head that is turned so, seen from `near` head widths away. */
function pointsOf({ yaw, pitch, roll }: Turn, { near = Number.POSITIVE_INFINITY, trembles = 0 } = {}): Point[] {
  const [y, p, r] = [radians(yaw), radians(pitch), radians(roll)];
  const points: Point[] = Array.from({ length: 68 }, () => ({ x: 0, y: 0 }));
  headModel.forEach(([place, x0, y0, z0], index) => {
    // Tilted first, then up and down, then to the side: yaw and pitch are where the nose points.
    const [x1, y1] = [x0 * Math.cos(r) - y0 * Math.sin(r), x0 * Math.sin(r) + y0 * Math.cos(r)];
    const [y2, z2] = [y1 * Math.cos(p) + z0 * Math.sin(p), -y1 * Math.sin(p) + z0 * Math.cos(p)];
    const [x3, z3] = [x1 * Math.cos(y) - z2 * Math.sin(y), x1 * Math.sin(y) + z2 * Math.cos(y)];
    const size = near === Number.POSITIVE_INFINITY ? 2 : (2 * near * 45) / (near * 45 + z3);
    points[place] = { x: 160 + x3 * size + tremble(index, 5) * trembles, y: 120 + y2 * size + tremble(index, 6) * trembles };
  });
  return points;
}

const turns: Turn[] = [-35, -15, 0, 15, 35].flatMap((yaw) =>
  [-20, 0, 20].flatMap((pitch) => [-20, 0, 20].map((roll) => ({ yaw, pitch, roll }))),
);

describe('How a head is turned', () => {
  it('is read exactly from a head seen from afar', () => {
    for (const turn of turns) {
      const read = readPose(pointsOf(turn));
      expect(read.yaw, JSON.stringify(turn)).toBeCloseTo(turn.yaw, 1);
      expect(read.pitch, JSON.stringify(turn)).toBeCloseTo(turn.pitch, 1);
      expect(read.roll, JSON.stringify(turn)).toBeCloseTo(turn.roll, 1);
    }
  });

  it("is read within six degrees at arm's length, though the points tremble by half a pixel", () => {
    for (const turn of turns) {
      const read = readPose(pointsOf(turn, { near: 4, trembles: 0.5 }));
      expect(Math.abs(read.yaw - turn.yaw), `${JSON.stringify(turn)} ${read.yaw}`).toBeLessThan(6);
      expect(Math.abs(read.pitch - turn.pitch), `${JSON.stringify(turn)} ${read.pitch}`).toBeLessThan(6);
    }
  });
});

/** Points of a face 60 pixels between the eyes, of which only some are anywhere. */
function faceWith({ browUp = 24, lipsApart = 2 }): Point[] {
  const points: Point[] = Array.from({ length: 68 }, () => ({ x: 0, y: 0 }));
  const put = (place: number, x: number, y: number) => (points[place] = { x, y });
  for (const [first, middle] of [
    [36, 100],
    [42, 160],
  ] as const) {
    put(first, middle - 12, 100);
    put(first + 1, middle - 5, 95);
    put(first + 2, middle + 5, 95);
    put(first + 3, middle + 12, 100);
    put(first + 4, middle + 5, 105);
    put(first + 5, middle - 5, 105);
  }
  for (const at of [-6, 0, 6]) {
    put(19 + at / 6, 100 + at, 100 - browUp);
    put(24 + at / 6, 160 + at, 100 - browUp);
    put(62 + at / 6, 130 + at, 160);
    put(66 + at / 6, 130 + at, 160 + lipsApart);
  }
  return points;
}

describe('What a face does', () => {
  it('is read in distances between the eyes, so it is the same from near and from far', () => {
    const near = readShape(faceWith({ browUp: 30, lipsApart: 18 }));
    const far = readShape(faceWith({ browUp: 30, lipsApart: 18 }).map(({ x, y }) => ({ x: x / 3, y: y / 3 })));

    expect(near).toEqual({ brow: expect.closeTo(0.5, 5), mouth: expect.closeTo(0.3, 5) });
    expect(far).toEqual({ brow: expect.closeTo(0.5, 5), mouth: expect.closeTo(0.3, 5) });
  });
});

/** Light everywhere but for two dark discs, moved from the middle of the eyes by so many pixels. */
function eyesAt(right: number, up: number) {
  const [width, height] = [320, 240];
  const data = new Uint8ClampedArray(width * height * 4).fill(220);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isDark = [100, 160].some((middle) => Math.hypot(x - middle - right, y - 100 + up) < 4);
      if (isDark) data.fill(30, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data };
}

describe('Where eyes look', () => {
  it.each([
    [0, 0],
    [4, 0],
    [-4, 0],
    [0, 1],
    [3, -1],
  ])('is read in widths of an eye: %i pixels to the right and %i up', (right, up) => {
    const read = readEyes(eyesAt(right, up), faceWith({}));

    expect(Math.abs((read?.x ?? 9) - right / 24)).toBeLessThan(0.03);
    expect(Math.abs((read?.y ?? 9) - up / 24)).toBeLessThan(0.03);
  });

  it('is not read from eyes that are shut, nor from a face that is far away', () => {
    const shut = faceWith({}).map(({ x, y }) => ({ x, y: y > 90 && y < 110 ? 100 : y }));

    expect(readEyes(eyesAt(0, 0), shut)).toBeNull();
    expect(
      readEyes(
        eyesAt(0, 0),
        faceWith({}).map(({ x, y }) => ({ x: x / 4, y: y / 4 })),
      ),
    ).toBeNull();
  });
});
