import type { Alphabet, Letter } from '../alphabets/alphabet.ts';
import type { HandFrame, Landmarks } from '../hand/hand.ts';
import { normalise, palmLength } from '../hand/normalise.ts';
import type { Turn } from '../handshape/handshape.ts';
import { poseLetter } from '../handshape/pose-letter.ts';
import { dtw } from '../motion/dtw.ts';
import type { Candidate } from './reading.ts';

/** Moments of a pattern, and of what was seen, whatever their speed. */
const moments = 16;
/** Shakes and the like may be repeated; who does them twice or four times means the same. */
const repeated = ['shake', 'side-to-side', 'bend'];
/** How much where the hand goes counts beside how it looks. */
const pathWeight = 0.3;
/** How much the whole of what was seen counts beside its best stretch. */
const wholeWeight = 1;
/** How people hold a hand that moves, beside how it is taught. */
const leans: readonly Turn[] = [
  {},
  { twist: 25 },
  { pitch: 25 },
  { twist: 25, pitch: 25 },
  { pitch: 45 },
  { pitch: -25 },
  { roll: 20 },
];
const tips = [0, 4, 8, 12, 16, 20, 5, 17];

/** Says which moving letters of one language a stretch of frames may be, the nearest first. */
export type MovingRecogniser = { rank: (frames: readonly HandFrame[]) => Candidate[] };

/**
 * The moving letters that these frames may be, the nearest first, by dynamic time warping over where wrist and fingertips go. Before
 * and after the letter there may be a hand that comes and goes.
 */
export function createMovingRecogniser({ letters }: Alphabet): MovingRecogniser {
  const known = letters.filter(({ movement }) => movement).map((letter) => ({ letter: letter.id, patterns: patternsOf(letter) }));
  return {
    rank(frames) {
      const seen = pathOf(frames);
      return known
        .map(({ letter, patterns }) => ({ letter, distance: Math.min(...patterns.map((pattern) => costOf(pattern, seen))) }))
        .sort((one, other) => one.distance - other.distance);
    },
  };
}

function patternsOf(letter: Letter): number[][][] {
  const times = repeated.includes(letter.movement?.seen ?? '') ? [1, 2, 3] : [1];
  return leans.flatMap((lean) => {
    const once = Array.from({ length: moments }, (_, at) => poseLetter(letter, at / (moments - 1), lean));
    return times.map((count) => describePath(Array.from({ length: count }, () => once).flat()));
  });
}

function pathOf(frames: readonly HandFrame[]): number[][] {
  if (frames.length === 0) return [];
  const sizes = frames.map(({ landmarks }) => palmLength(landmarks)).sort((one, other) => one - other);
  // One measure for all frames: a palm that turns away looks shorter, and its path would look longer.
  const palm = sizes[Math.floor(sizes.length * 0.75)] || 1;
  const side = frames[0]?.handedness === 'left' ? -1 : 1;
  return describePath(
    frames.map(({ landmarks, handedness }) => {
      const wrist = landmarks[0] ?? { x: 0, y: 0, z: 0 };
      const shape = normalise({ landmarks, handedness });
      return shape.map(({ x, y, z }) => ({ x: x + (side * wrist.x) / palm, y: y + wrist.y / palm, z }));
    }),
  );
}

/** Each moment: how the hand looks around its wrist, and how fast the wrist goes. */
function describePath(hands: readonly Landmarks[]): number[][] {
  return hands.map((hand, at) => {
    const wrist = hand[0] ?? { x: 0, y: 0, z: 0 };
    const [before, after] = [hands[Math.max(0, at - 2)]?.[0] ?? wrist, hands[Math.min(hands.length - 1, at + 2)]?.[0] ?? wrist];
    const look = tips.slice(1).flatMap((tip) => {
      const point = hand[tip] ?? wrist;
      return [point.x - wrist.x, point.y - wrist.y, (point.z - wrist.z) / 2];
    });
    return [...look, (after.x - before.x) * pathWeight * 2, (after.y - before.y) * pathWeight * 2];
  });
}

/**
 * A letter lies somewhere in what was seen, and what was seen is little else: both count, or a hand that is only held would be found in
 * every movement that begins like it.
 */
function costOf(pattern: readonly number[][], seen: readonly number[][]): number {
  return dtw(pattern, seen, { openEnds: true }) + wholeWeight * dtw(pattern, seen);
}
