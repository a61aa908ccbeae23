import { likelihoodOf, type Question } from '../../src/apps/spoiler-alert/core/engine/learned-patterns.ts';

/** A question whose answer is known. */
export type Answered = Question & { isPlanted: boolean };

const steps = 400;

/** Logistic regression by plain descent with momentum. */
export function learnLikelihood(answered: readonly Answered[]): number[] {
  const width = answered[0]?.signs.length ?? 0;
  const weights = Array.from({ length: width }, () => 0);
  const speed = new Float64Array(width);
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(width);
    for (const { signs, isPlanted } of answered) {
      const off = likelihoodOf(signs, weights) - (isPlanted ? 1 : 0);
      for (let at = 0; at < width; at++) slope[at] = (slope[at] as number) + off * (signs[at] as number);
    }
    for (let at = 0; at < width; at++) {
      speed[at] = 0.9 * (speed[at] as number) + (slope[at] as number) / answered.length + 1e-3 * (weights[at] as number);
      weights[at] = (weights[at] as number) - 0.5 * (speed[at] as number);
    }
  }
  return weights;
}
