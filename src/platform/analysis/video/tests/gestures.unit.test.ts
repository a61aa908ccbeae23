import { describe, expect, it } from 'vitest';
import { createFaceMeter } from '../core/face-meter.ts';
import type { FaceNumbers } from '../core/face-numbers.ts';
import { aFace, images, show, tremble } from './a-face.ts';

const none = { nods: 0, shakes: 0, browRaises: 0, mouthOpenings: 0 };

const counted = (seconds: number, see: (second: number) => Partial<FaceNumbers>, { perSecond = 12, trembles = 0.5 } = {}) =>
  show(
    createFaceMeter(),
    images({
      seconds,
      perSecond,
      see: (second, image) => {
        const { yaw = 0, pitch = 0, ...other } = see(second);
        return aFace({ ...other, yaw: yaw + tremble(image, 1) * trembles, pitch: pitch + tremble(image, 2) * trembles });
      },
    }),
  ).measures()?.gestures;

/** Something that lasts `lastsS`, every `everyS`, from the third second on; 0 to 1 and back. */
const now = (second: number, everyS: number, lastsS: number) => {
  const since = (second - 3) % everyS;
  return second < 3 || since > lastsS ? 0 : Math.sin((since / lastsS) * Math.PI);
};

describe('The gestures that were seen', () => {
  it.each([10, 12, 15])('are as many nods as there were, one by one, with %i images a second', (perSecond) => {
    expect(counted(23, (second) => ({ pitch: -12 * now(second, 4, 0.6) }), { perSecond })).toEqual({ ...none, nods: 5 });
  });

  it('are as many nods as there were where they follow each other', () => {
    const nodding = (second: number) => (second > 4 && second < 7 ? -6 * (1 - Math.cos((second - 4) * 2 * Math.PI)) : 0);

    expect(counted(12, (second) => ({ pitch: nodding(second) }))).toEqual({ ...none, nods: 3 });
  });

  it.each([10, 12, 15])(
    'are as many shakes as there were, each to one side and the other, with %i images a second',
    (perSecond) => {
      const shaken = (second: number) => {
        const since = (second - 3) % 4;
        return second < 3 || since > 1 ? 0 : 15 * Math.sin(since * 2 * Math.PI);
      };

      expect(counted(23, (second) => ({ yaw: shaken(second) }), { perSecond })).toEqual({ ...none, shakes: 5 });
    },
  );

  it('are none for a head that looks down to read, or slowly to one side and back', () => {
    const slowly = (second: number) => (second < 4 ? 0 : second < 9 ? 1 : 0);

    expect(counted(20, (second) => ({ pitch: -20 * slowly(second) }))).toEqual(none);
    expect(counted(20, (second) => ({ yaw: 25 * Math.sin((second / 10) * 2 * Math.PI) }))).toEqual(none);
  });

  it('are none for a face at rest whose points tremble', () => {
    const still = counted(30, () => ({}), { trembles: 3 });

    expect(still).toEqual(none);
  });

  it('are as many raised brows as there were, at any resting height', () => {
    expect(counted(23, (second) => ({ brow: 0.3 + 0.07 * now(second, 4, 0.9) }))).toEqual({ ...none, browRaises: 5 });
    expect(counted(23, (second) => ({ brow: 0.5 + 0.1 * now(second, 4, 0.9) }))).toEqual({ ...none, browRaises: 5 });
  });

  it('are as many openings of the mouth as there were; what trembles between open and shut is one', () => {
    const open = (second: number) => ({ mouth: 0.02 + 0.3 * now(second, 4, 1) });
    const hovering = (second: number) => ({ mouth: second < 3 ? 0.02 : 0.14 + 0.04 * Math.sin(second * 20) });

    expect(counted(23, open)).toEqual({ ...none, mouthOpenings: 5 });
    expect(counted(20, hovering)).toEqual({ ...none, mouthOpenings: 1 });
  });
});
