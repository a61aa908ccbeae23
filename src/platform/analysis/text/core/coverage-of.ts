import measured from './emotion-coverage.json' with { type: 'json' };

/**
 * Of a hundred texts whose emotion got this share of the weights, how many were read right: measured on texts that the weights had
 * not learnt from (`npm run calibrate:emotion`). It is no likelihood about one person.
 */
export function coverageOf(share: number, steps: readonly { from: number; coverage: number }[] = measured.steps): number {
  return steps.findLast(({ from }) => share >= from)?.coverage ?? 0;
}
