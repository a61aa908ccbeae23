import { handshapeKeys, poseHandshape } from '../core/dictionary/handshapes.ts';
import type { Handedness, HandFrame, Landmarks } from '../core/hand/hand.ts';
import type { Moment, Take } from '../core/motion/track.ts';

/** A sign nobody has: handshapes that go over into each other along a curve of its own, with the other hand still, alike, or not there. */
export type MadeUpSign = {
  shapes: readonly [Landmarks, Landmarks];
  waves: readonly { across: number; up: number; beats: number; phase: number }[];
  other: 'none' | 'alike' | 'still';
  turn: number;
  ms: number;
};

export function aMadeUpSign(random: () => number): MadeUpSign {
  const shape = () => poseHandshape(handshapeKeys[Math.floor(random() * handshapeKeys.length)] ?? 'flat');
  const one = shape();
  const others = ['none', 'none', 'alike', 'still'] as const;
  return {
    shapes: [one, random() < 0.5 ? one : shape()],
    waves: [0.5, 1, 2].map((beats) => ({
      across: (random() - 0.5) * (3.2 / beats),
      up: (random() - 0.5) * (3.2 / beats),
      beats,
      phase: random() * Math.PI * 2,
    })),
    other: others[Math.floor(random() * others.length)] ?? 'none',
    turn: (random() - 0.5) * 1.2,
    ms: 700 + random() * 1100,
  };
}

/**
 * The same sign done again, as a camera without a body would see it: up to a third slower or quicker and unevenly so, nearer or farther, elsewhere
 * in the picture, a little turned, larger or smaller in its gesture, trembling, with pictures that show no hand.
 */
export function aTakeOf(sign: MadeUpSign, random: () => number): Take {
  const around = (width: number) => (random() + random() + random() - 1.5) * (2 / 3) * width;
  const how = {
    ...{ ms: sign.ms * (1 + around(0.33)), palm: 70 * (1 + around(0.3)), reach: 1 + around(0.15) },
    ...{
      x: 320 + around(80),
      y: 260 + around(60),
      turn: sign.turn + around(0.14),
      rush: around(0.12),
      everyMs: 40 + random() * 35,
    },
  };
  const count = Math.max(10, Math.round(how.ms / how.everyMs));
  return Array.from({ length: count }, (_, index): Moment => {
    const atMs = index * how.everyMs;
    const even = index / (count - 1);
    const along = even + how.rush * Math.sin(Math.PI * even);
    const place = placeAt(sign, along);
    const hand = (handedness: Handedness, across: number, up: number, at: number): HandFrame => ({
      landmarks: shapeAt(sign, at, handedness, how.turn).map((point) => ({
        x: how.x + how.palm * (across * how.reach + point.x + around(0.05)),
        y: how.y + how.palm * (up * how.reach + point.y + around(0.05)),
        z: how.palm * (point.z + around(0.1)),
      })),
      ...{ handedness, score: 0.95, atMs },
    });
    const isSeen = random() > 0.04;
    return {
      atMs,
      ...(isSeen && { right: hand('right', place.across - 1, place.up, along) }),
      ...(sign.other === 'alike' && { left: hand('left', 1 - place.across, place.up, along) }),
      ...(sign.other === 'still' && { left: hand('left', 1.2, 0.6, 0) }),
    };
  });
}

function placeAt({ waves }: MadeUpSign, along: number) {
  const sum = (axis: 'across' | 'up') =>
    waves.reduce((total, wave) => total + wave[axis] * Math.sin(2 * Math.PI * wave.beats * along + wave.phase), 0);
  return { across: sum('across'), up: sum('up') };
}

function shapeAt({ shapes: [one, other] }: MadeUpSign, along: number, hand: Handedness, turn: number): Landmarks {
  const share = Math.min(1, Math.max(0, along));
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const side = hand === 'left' ? -1 : 1;
  return one.map((from, at) => {
    const to = other[at] ?? from;
    const mixed = {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
      z: from.z + (to.z - from.z) * share,
    };
    return { x: side * (mixed.x * c - mixed.y * s), y: mixed.x * s + mixed.y * c, z: mixed.z };
  });
}
