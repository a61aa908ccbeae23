/**
 * How much each of the 85 numbers counts. Depth counts half, because one camera guesses it; angles and fingertips tell closed from
 * straight whatever the hand's proportions.
 */
const weights: readonly number[] = [
  ...Array.from({ length: 60 }, (_, at) => (at % 3 === 2 ? 0.5 : 1)),
  ...Array.from({ length: 15 }, () => 0.3),
  ...Array.from({ length: 10 }, () => 0.5),
];
const total = weights.reduce((sum, weight) => sum + weight, 0);

/**
 * The product's own distance between two described hands: 0 is the same. With `spread` (see `calibrate.ts`) the numbers in which this person
 * is steady count more, and those in which they vary count less.
 */
export function distance(one: readonly number[], other: readonly number[], spread?: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const apart = (one[at] ?? 0) - (other[at] ?? 0);
    sum += (weights[at] ?? 0) * apart * apart * (spread?.[at] ?? 1);
  }
  return Math.sqrt(sum / total);
}
