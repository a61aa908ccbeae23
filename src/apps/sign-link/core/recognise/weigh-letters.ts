import type { Letter } from '../alphabets/alphabet.ts';
import { describeHand } from '../hand/describe-hand.ts';
import type { Landmarks } from '../hand/hand.ts';
import { normalise } from '../hand/normalise.ts';
import { poseLetter } from '../handshape/pose-letter.ts';
import { varyLetter } from '../handshape/vary-letter.ts';
import { distance } from './distance.ts';
import type { Evidence } from './reading.ts';
import { solve } from './solve.ts';
import { leans, viewsOf } from './views-of.ts';

/** Only where the points are: joint angles and distances between tips follow from them. */
const coordinates = 60;
/** How far off a tracker puts a point, in palm lengths: in the picture, and in depth, which it guesses. */
const trackerError = { picture: 0.06, depth: 0.15 } as const;

/** What tells one letter from another in one view: by `weights`, from `middle` on, which between both prototypes comes to `whole`. */
type Line = { weights: readonly number[]; middle: readonly number[]; whole: number };
type Spread = { mean: readonly number[]; ways: readonly (readonly number[])[] };

/** Both are made once for each view in which they are needed: letters never change. */
const lines = new WeakMap<Letter, WeakMap<Letter, Map<number, Line>>>();
const spreads = new WeakMap<Letter, Map<number, Spread>>();

/**
 * For which of two letters a hand speaks, looking only at what tells them apart: the line between both descriptions, each number weighed
 * by how little people's hands and trackers vary in it (a linear discriminant whose variance is that of `varyLetter`, not of recordings).
 */
export function weighLetters(seen: readonly number[], one: Letter, other: Letter): Evidence {
  const { weights, middle, whole } = lineBetween(one, other, commonView(seen, one, other));
  const odds = weights.reduce((sum, weight, at) => sum + weight * ((seen[at] ?? 0) - (middle[at] ?? 0)), 0);
  // Two letters with the same description cannot be told apart by it.
  return { odds, share: whole > 0 ? 0.5 + odds / whole : 0.5 };
}

/** Whoever holds a hand turned does so whichever of both letters it is: they are compared in the view in which both are nearest. */
function commonView(seen: readonly number[], one: Letter, other: Letter): number {
  const others = viewsOf(other);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [at, { descriptors, cost }] of viewsOf(one).entries()) {
    const far = distance(seen, descriptors) ** 2 + distance(seen, others[at]?.descriptors ?? []) ** 2 + cost ** 2;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

function lineBetween(one: Letter, other: Letter, view: number): Line {
  const ofOne = lines.get(one) ?? new WeakMap<Letter, Map<number, Line>>();
  const between = ofOne.get(other) ?? new Map<number, Line>();
  lines.set(one, ofOne.set(other, between));
  const line = between.get(view) ?? drawLine(spreadOf(one, view), spreadOf(other, view));
  between.set(view, line);
  return line;
}

function drawLine(one: Spread, other: Spread): Line {
  const ways = [...one.ways, ...other.ways];
  const variance = Array.from({ length: coordinates }, (_, row) =>
    Array.from({ length: coordinates }, (_, column) => {
      const shared = ways.reduce((sum, way) => sum + (way[row] ?? 0) * (way[column] ?? 0), 0) / 2;
      return row === column ? shared + (row % 3 === 2 ? trackerError.depth : trackerError.picture) ** 2 : shared;
    }),
  );
  const apart = one.mean.map((value, at) => value - (other.mean[at] ?? 0));
  const weights = solve(variance, apart);
  const middle = one.mean.map((value, at) => (value + (other.mean[at] ?? 0)) / 2);
  return { weights, middle, whole: weights.reduce((sum, weight, at) => sum + weight * (apart[at] ?? 0), 0) };
}

function spreadOf(letter: Letter, view: number): Spread {
  const known = spreads.get(letter) ?? new Map<number, Spread>();
  spreads.set(letter, known);
  const before = known.get(view);
  if (before) return before;
  const lean = leans[view] ?? {};
  const ways = varyLetter(letter, lean).map(({ less, more }) => {
    const [from, to] = [placesOf(less), placesOf(more)];
    return to.map((value, at) => value - (from[at] ?? 0));
  });
  const spread = { mean: placesOf(poseLetter(letter, 0, lean)), ways };
  known.set(view, spread);
  return spread;
}

function placesOf(landmarks: Landmarks): number[] {
  return describeHand(normalise({ landmarks, handedness: 'right' })).slice(0, coordinates);
}
