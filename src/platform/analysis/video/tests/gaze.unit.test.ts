import { describe, expect, it } from 'vitest';
import { createFaceMeter } from '../core/face-meter.ts';
import { aFace, images, show, tremble } from './a-face.ts';

const atCamera = (image: number) =>
  aFace({ yaw: -8 + tremble(image, 1), pitch: 4 + tremble(image, 2), eyes: { x: 0.03 + 0.01 * tremble(image, 3), y: -0.02 } });
/** Off to one side with the eyes alone, by about 25 degrees. */
const aside = (image: number) => aFace({ ...atCamera(image), eyes: { x: 0.2, y: -0.02 } });

function calibrated(look = atCamera) {
  const meter = createFaceMeter();
  meter.calibrate(5_000);
  return show(meter, images({ seconds: 3.5, see: (_second, image) => look(image) }));
}

describe('How much of the time somebody looked at the camera', () => {
  it('is not known before they showed how they look at it', () => {
    const meter = show(createFaceMeter(), images({ seconds: 10, see: (_second, image) => atCamera(image) }));

    expect(meter.calibration()).toBe('none');
    expect(meter.measures()?.gazeToCameraShare).toBeNull();
  });

  it.each([0, 0.25, 0.6, 1])('is %d when it was that', (share) => {
    const meter = calibrated();
    expect(meter.calibration()).toBe('done');

    show(
      meter,
      images({ seconds: 20, fromMs: 8_600, see: (second, image) => (second % 4 < 4 * share ? atCamera : aside)(image) }),
    );

    expect(Math.abs((meter.measures()?.gazeToCameraShare ?? -1) - share)).toBeLessThan(0.04);
  });

  it('is the same when the head turns and the eyes stay on the camera', () => {
    const meter = calibrated();
    const turned = (image: number) => aFace({ ...atCamera(image), yaw: 12, eyes: { x: 0.03 - 20 / 143, y: -0.02 } });

    show(meter, images({ seconds: 10, fromMs: 8_600, see: (_second, image) => turned(image) }));

    expect(meter.measures()?.gazeToCameraShare).toBeGreaterThan(0.95);
  });

  it('is not known where the person could not keep still enough, or was not in view, to show how', () => {
    const wandering = calibrated((image) => aFace({ yaw: 25 * tremble(image) }));
    const absent = createFaceMeter();
    absent.calibrate(5_000);
    show(absent, images({ seconds: 4, see: () => null }));

    for (const meter of [wandering, absent]) {
      show(meter, images({ seconds: 10, fromMs: 10_000, see: (_second, image) => atCamera(image) }));
      expect(meter.calibration()).toBe('failed');
      expect(meter.measures()?.gazeToCameraShare).toBeNull();
    }
  });

  it('counts nothing of images in which the eyes are shut', () => {
    const meter = calibrated();

    show(
      meter,
      images({ seconds: 10, fromMs: 8_600, see: (second, image) => (second < 5 ? atCamera(image) : aFace({ eyes: null })) }),
    );

    expect(meter.measures()?.gazeToCameraShare).toBeGreaterThan(0.95);
  });
});
