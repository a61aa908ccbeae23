import type { Letter, SignLanguage } from '../core/alphabets/alphabet.ts';
import { findLetter } from '../core/alphabets/alphabets.ts';
import { pointsOf } from '../core/hand/fingers.ts';
import type { Handedness, HandFrame, Landmarks, Point } from '../core/hand/hand.ts';
import { minus, plus, times } from '../core/hand/vector.ts';
import type { Turn } from '../core/handshape/handshape.ts';
import { poseLetter } from '../core/handshape/pose-letter.ts';

/** The picture that these hands are seen in. */
export const picture = { width: 640, height: 480 };

/** `size` is the palm's length in pixels; `at` how far a moving letter has gone; `noise` how much the tracker trembles, in palm lengths. */
export type SeenHow = {
  hand?: Handedness;
  size?: number;
  x?: number;
  y?: number;
  at?: number;
  lean?: Turn;
  atMs?: number;
  score?: number;
  noise?: number;
  bones?: number;
  random?: () => number;
};

/** A letter of a language, which must be there. */
export function letterOf(language: SignLanguage, id: string): Letter {
  const letter = findLetter(language, id);
  if (!letter) throw new Error(`${language} has no ${id}`);
  return letter;
}

/** Somebody's hand that makes a letter, as a tracker would answer it: their bones are as much as `bones` longer or shorter than ours. */
export function aSigningHand(letter: Letter, how: SeenHow = {}): HandFrame {
  const {
    hand = 'right',
    size = 90,
    x = 320,
    y = 320,
    at = 0,
    lean = {},
    atMs = 0,
    score = 0.95,
    noise = 0,
    bones = 0,
    random = () => 0.5,
  } = how;
  const around = (width: number) => (random() + random() + random() - 1.5) * width;
  const side = hand === 'left' ? -1 : 1;
  const posed = withBones(poseLetter(letter, at, lean), () => 1 + around(bones));
  const landmarks = posed.map((point) => ({
    x: x + side * size * (point.x + around(noise)),
    y: y + size * (point.y + around(noise)),
    z: size * (point.z + around(noise * 2)),
  }));
  return { landmarks, handedness: hand, score, atMs };
}

/** The same pose of a hand with other proportions. */
function withBones(hand: Landmarks, factor: () => number): Landmarks {
  const points: Point[] = [...hand];
  for (const chain of Object.values(pointsOf)) {
    let before = 0;
    for (const index of chain) {
      const bone = minus(hand[index] ?? { x: 0, y: 0, z: 0 }, hand[before] ?? { x: 0, y: 0, z: 0 });
      points[index] = plus(points[before] ?? { x: 0, y: 0, z: 0 }, times(bone, factor()));
      before = index;
    }
  }
  return points;
}
