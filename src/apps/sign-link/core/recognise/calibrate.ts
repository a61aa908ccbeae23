import { describeHand, descriptorLength } from '../hand/describe-hand.ts';
import type { HandFrame } from '../hand/hand.ts';
import { normalise } from '../hand/normalise.ts';
import type { Calibration } from './reading.ts';

/** As many frames as the common variance counts for: a take has about twenty, and they resemble each other. */
const shrinkage = 30;
/** No number counts more or less than this many times, however few frames there were. */
const mostTimes = 3;

/** A person's own way of making a letter, from held frames of their takes: means and variances, no picture. */
export function calibrate(letter: string, frames: readonly Pick<HandFrame, 'landmarks' | 'handedness'>[]): Calibration {
  const described = frames.map((frame) => describeHand(normalise(frame)));
  const numbers = Array.from({ length: descriptorLength }, (_, at) => described.map((one) => one[at] ?? 0));
  const mean = numbers.map((column) => meanOf(column));
  const variance = numbers.map((column, at) => meanOf(column.map((value) => (value - (mean[at] ?? 0)) ** 2)));
  return { letter, mean, variance, frames: frames.length };
}

/** A letter's weights by number: the inverse of its variance, shrunk towards what all of the person's letters share (Mahalanobis on the diagonal), one on average. */
export function spreadOf(own: Calibration, all: readonly Calibration[]): number[] {
  const pooled = own.variance.map((_, at) => meanOf(all.map(({ variance }) => variance[at] ?? 0)));
  const typical = meanOf(pooled) || 1e-6;
  const share = shrinkage / (shrinkage + own.frames);
  const inverse = own.variance.map((variance, at) => {
    const shrunk = share * (0.5 * (pooled[at] ?? typical) + 0.5 * typical) + (1 - share) * variance;
    return Math.min(mostTimes, Math.max(1 / mostTimes, typical / (shrunk || 1e-6)));
  });
  const average = meanOf(inverse);
  return inverse.map((weight) => weight / average);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
