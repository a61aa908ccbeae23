import { describe, expect, it } from 'vitest';
import { chooseEngine } from '../web/camera/choose-engine.ts';
import { aroundPoints, overlap, placeIn } from '../web/camera/hand-crop.ts';
import { aSigningHand, letterOf } from './a-signing-hand.ts';

describe('What reads hands on a device', () => {
  const device = { graphics: 'real', memory: 8 } as const;

  it('is the whole one on a graphics card, and on the processor where the card is only pretended', () => {
    expect(chooseEngine('auto', device)).toBe('graphics');
    expect(chooseEngine('auto', { ...device, graphics: 'pretended' })).toBe('processor');
  });

  it('is the lighter one without WebGL, with little memory, or when its person wants it', () => {
    expect(chooseEngine('auto', { ...device, graphics: undefined })).toBe('plain');
    expect(chooseEngine('whole', { ...device, graphics: undefined })).toBe('plain');
    expect(chooseEngine('auto', { ...device, memory: 1 })).toBe('plain');
    expect(chooseEngine('light', device)).toBe('plain');
    expect(chooseEngine('whole', { ...device, memory: 1 })).toBe('graphics');
  });
});

describe('The part of an image around a hand', () => {
  const { landmarks } = aSigningHand(letterOf('lsm', 'B'));

  it('has the whole hand in it, pointing up, however it is turned', () => {
    for (const turn of [0, 1, 2, 3]) {
      const hand = landmarks.map((point) => turned(point, (turn * Math.PI) / 2));
      const box = aroundPoints(hand);
      for (const point of hand) {
        const back = turned({ x: point.x - box.x, y: point.y - box.y, z: 0 }, -box.angle, 0, 0);
        expect(Math.max(Math.abs(back.x), Math.abs(back.y))).toBeLessThan(box.size / 2);
      }
      expect(Math.cos(box.angle - (turn * Math.PI) / 2)).toBeGreaterThan(0.9);
    }
  });

  it('puts a point of it back where it was, with its depth in the same unit', () => {
    const box = { x: 300, y: 200, size: 224, angle: 0 };

    expect(placeIn(box, { x: 112, y: 112, z: 5 }, 224)).toEqual({ x: 300, y: 200, z: 5 });
    const right = placeIn({ ...box, size: 448, angle: Math.PI / 2 }, { x: 112, y: 0, z: 5 }, 224);
    expect([Math.round(right.x), Math.round(right.y), right.z]).toEqual([524, 200, 10]);
  });

  it('is the same hand where two of them share most of what they cover', () => {
    const box = { x: 100, y: 100, size: 100, angle: 0 };

    expect(overlap(box, { ...box, angle: 1 })).toBe(1);
    expect(overlap(box, { ...box, x: 220 })).toBe(0);
  });
});

function turned({ x, y, z }: { x: number; y: number; z: number }, angle: number, aroundX = 320, aroundY = 240) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [x - aroundX, y - aroundY];
  return { x: aroundX + dx * c - dy * s, y: aroundY + dx * s + dy * c, z };
}
