import { describe, expect, it } from 'vitest';
import { VideoMeasures } from '../../contract.ts';
import { createFaceMeter } from '../core/face-meter.ts';
import type { FaceNumbers } from '../core/face-numbers.ts';
import { aFace, happy, images, neutral, show, tremble } from './a-face.ts';

const measured = (seconds: number, see: (second: number, image: number) => FaceNumbers | null, perSecond?: number) =>
  show(createFaceMeter(), images({ seconds, see, perSecond })).measures();

describe('What a camera measured of a face', () => {
  it('is what the contract says, with its seconds and its images in each', () => {
    const measures = measured(10, () => aFace());

    expect(VideoMeasures.parse(measures)).toEqual(measures);
    expect(measures?.seconds).toBeCloseTo(10, 0);
    expect(measures?.framesPerSecond).toBeCloseTo(12, 0);
    expect(measures?.facePresentShare).toBe(1);
  });

  it('is nothing before a second has passed, and nothing where there are too few images to follow a face', () => {
    expect(createFaceMeter().measures()).toBeNull();
    expect(measured(0.5, () => aFace())).toBeNull();
    expect(measured(20, () => aFace(), 3)).toBeNull();
  });

  it('says how much of the time a face was in view, and no more than that where it was less than half', () => {
    const measures = measured(10, (second) => (second < 3 ? aFace({ expressions: happy }) : null));

    expect(measures?.facePresentShare).toBeCloseTo(0.3, 1);
    expect(measures).toMatchObject({ expressionSeen: null, headMotion: null, gazeToCameraShare: null });
  });

  it('counts no time in which nobody looked, as when the page was out of sight', () => {
    const meter = show(createFaceMeter(), images({ seconds: 5, see: () => aFace() }));

    show(meter, images({ seconds: 5, fromMs: 65_000, see: () => aFace({ yaw: 60 }) }));

    expect(meter.measures()?.seconds).toBeCloseTo(10, 0);
    expect(meter.measures()?.headMotion?.degreesPerSecond).toBeLessThan(1);
    expect(meter.measures()?.gestures).toEqual({ nods: 0, shakes: 0, browRaises: 0, mouthOpenings: 0 });
  });
});

describe('The expression that was seen', () => {
  it('is averaged over whole seconds, so a single image weighs next to nothing', () => {
    const measures = measured(10, (_second, image) => aFace({ expressions: image === 40 ? happy : neutral }));

    expect(measures?.expressionSeen?.happy).toBeLessThan(0.02);
    expect(measures?.expressionSeen?.neutral).toBeGreaterThan(0.98);
  });

  it('gives each second the same weight, however many images it had', () => {
    const meter = show(createFaceMeter(), images({ seconds: 5, perSecond: 15, see: () => aFace({ expressions: happy }) }));

    show(meter, images({ seconds: 5, perSecond: 6, fromMs: 10_000, see: () => aFace() }));

    expect(meter.measures()?.expressionSeen?.happy).toBeCloseTo(0.5, 0);
    expect(Math.abs((meter.measures()?.expressionSeen?.happy ?? 0) - 0.5)).toBeLessThan(0.12);
  });

  it('is nothing where no image was looked at for it', () => {
    expect(measured(5, () => aFace({ expressions: null }))?.expressionSeen).toBeNull();
  });
});

describe('How a head moves', () => {
  it.each([5, 20, 60])('is known when it turns at %i degrees a second', (speed) => {
    // There and back, as a head does: 2 s each way.
    const turned = (second: number) => speed * (Math.floor(second / 2) % 2 === 0 ? second % 2 : 2 - (second % 2));
    const motion = measured(20, (second, image) => aFace({ yaw: turned(second) + tremble(image) * 0.5 }))?.headMotion;

    expect(Math.abs((motion?.degreesPerSecond ?? 0) - speed)).toBeLessThan(speed * 0.15 + 1);
    expect(Math.abs((motion?.range ?? 0) - speed * 2 * 0.9)).toBeLessThan(speed * 0.3 + 1);
  });

  it('is little when it is still, though the points of a still face tremble', () => {
    const motion = measured(20, (_second, image) =>
      aFace({ yaw: tremble(image, 1) * 1.5, pitch: tremble(image, 2) * 1.5, roll: tremble(image, 3) * 1.5 }),
    )?.headMotion;

    expect(motion?.degreesPerSecond).toBeLessThan(6);
    expect(motion?.range).toBeLessThan(3);
  });
});
