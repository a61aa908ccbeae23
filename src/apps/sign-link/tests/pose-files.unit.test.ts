import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import type { Take } from '../core/motion/track.ts';
import { DamagedPoseFile, NotAPoseFile, PoseFileTooLong } from '../core/pose-file/errors.ts';
import { packTake, unpackTake } from '../core/pose-file/quantise.ts';
import { readPose } from '../core/pose-file/read-pose.ts';
import { takeOfPose } from '../core/pose-file/take-of-pose.ts';
import { aPoseFile } from './a-pose-file.ts';
import { aSigningHand, letterOf } from './a-signing-hand.ts';

const folder = referenceFolder('signs');

describe('A .pose file', () => {
  it.each([0.1, 0.2])('is read as it was written, in version %s', (version) => {
    const pose = readPose(aPoseFile({ version, frames: 3 }));

    expect(pose).toMatchObject({ version, width: 500, height: 400, fps: 25, frames: 3, people: 1, points: 54, dimensions: 3 });
    expect(pose.components.map(({ name, points }) => [name, points.length])).toEqual([
      ['POSE_LANDMARKS', 33],
      ['RIGHT_HAND_LANDMARKS', 21],
    ]);
    expect(pose.values[(54 + 33) * 3 + 1]).toBeCloseTo(1 + 33 + 0.1, 4);
  });

  it('gives the hand of its first person, with depth in the unit of the other two', () => {
    const take = takeOfPose(readPose(aPoseFile({ frames: 2, people: 2 })));

    expect(take.map(({ atMs }) => atMs)).toEqual([0, 40]);
    expect(take[0]?.right?.landmarks[0]).toEqual({ x: 33, y: expect.closeTo(33.1, 3), z: expect.closeTo(33.2 * 500, 0) });
    expect(take[0]?.left).toBeUndefined();
    expect(take[0]?.body).toBeDefined();
  });

  it('has no hand where the tracker saw none', () => {
    const take = takeOfPose(readPose(aPoseFile({ frames: 3, seen: (frame) => (frame === 1 ? 0 : 1) })));

    expect(take.map(({ right }) => right !== undefined)).toEqual([true, false, true]);
  });

  it('is refused with a reason wherever it was cut off, and never takes memory for what is not there', () => {
    const whole = aPoseFile({ frames: 1 });

    for (let length = 0; length < whole.length; length += 7)
      expect(() => readPose(whole.subarray(0, length)), `${length} bytes`).toThrow(length < 12 ? NotAPoseFile : DamagedPoseFile);
    expect(() => readPose(Uint8Array.from([...whole, 0]))).toThrow(DamagedPoseFile);
  });

  it('is refused where it is something else, of another version, or longer than a sign', () => {
    expect(() => readPose(new TextEncoder().encode('%PDF-1.7 and more'))).toThrow(NotAPoseFile);
    expect(() => readPose(aPoseFile({ version: 0.3, frames: 0 }))).toThrow(NotAPoseFile);
    const endless = aPoseFile({ frames: 0 });
    new DataView(endless.buffer).setUint32(endless.length - 6, 4_000_000_000, true);
    expect(() => readPose(endless)).toThrow(PoseFileTooLong);
  });

  it('does no harm with any byte changed', () => {
    const whole = aPoseFile({ frames: 1 });
    for (let at = 0; at < whole.length; at += 11) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      try {
        readPose(changed);
      } catch (error) {
        expect(
          [NotAPoseFile, DamagedPoseFile, PoseFileTooLong].some((kind) => error instanceof kind),
          String(error),
        ).toBe(true);
      }
    }
  });
});

describe('A take that is kept', () => {
  const take: Take = Array.from({ length: 5 }, (_, at) => ({
    atMs: at * 33,
    right: aSigningHand(letterOf('lsm', 'L'), { x: 200 + at, atMs: at * 33 }),
    ...(at > 2 ? { left: aSigningHand(letterOf('lsm', 'B'), { hand: 'left', atMs: at * 33 }) } : {}),
    body: { x: 320, y: 200, width: 180 },
  }));

  it('comes back to within a pixel, in a fraction of its size', () => {
    const packed = packTake(take);
    const back = unpackTake(packed);

    expect(packed.byteLength).toBeLessThan(JSON.stringify(take).length / 8);
    expect(back.map(({ right, left, body }) => [Boolean(right), Boolean(left), Boolean(body)])).toEqual(
      take.map(({ right, left, body }) => [Boolean(right), Boolean(left), Boolean(body)]),
    );
    for (const [at, moment] of take.entries())
      for (const [point, { x, y, z }] of (moment.right?.landmarks ?? []).entries()) {
        const kept = back[at]?.right?.landmarks[point];
        expect(Math.abs((kept?.x ?? 999) - x) + Math.abs((kept?.y ?? 999) - y) + Math.abs((kept?.z ?? 999) - z)).toBeLessThan(1);
      }
  });

  it('keeps hands whose points are shares of the picture', () => {
    const small = [{ atMs: 0, right: aSigningHand(letterOf('lsm', 'L'), { size: 0.15, x: 0.5, y: 0.5 }) }];
    const tip = unpackTake(packTake(small))[0]?.right?.landmarks[8];

    expect(tip?.x).toBeCloseTo(small[0]?.right.landmarks[8]?.x ?? 0, 2);
  });

  it('is refused where numbers are missing', () => {
    const packed = packTake(take);

    expect(() => unpackTake(packed.slice(0, -1))).toThrow(DamagedPoseFile);
    expect(() => unpackTake(Int16Array.from([9, 1, 0, 0, 0, 0]))).toThrow(DamagedPoseFile);
  });
});

describe.skipIf(!folder)('The reference clips (../shared/data/signs)', () => {
  it('are all read whole, kept, and come back', () => {
    const paths = readFileSync(`${folder}index.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');

    expect(paths).toHaveLength(59);
    for (const path of paths) {
      const pose = readPose(readFileSync(`${folder}${path}`));
      const take = takeOfPose(pose);
      expect(take.filter(({ right }) => right).length, path).toBeGreaterThanOrEqual(19);
      expect(unpackTake(packTake(take)), path).toHaveLength(pose.frames);
    }
  });
});
