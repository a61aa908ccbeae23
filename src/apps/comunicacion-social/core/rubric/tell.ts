import type { Judgement, Sign } from './judgement.ts';
import type { Reason } from './reasons.ts';

/** Done, resting on these signs; `missing` may be added and need not. */
export function met(signs: readonly Sign[], missing: string[] = []): Judgement {
  return { verdict: 'met', signs, missing };
}

/** Begun: one thing would make it whole. */
export function partial(signs: readonly Sign[], ...missing: string[]): Judgement {
  return { verdict: 'partial', signs, missing };
}

/** The words do not say. */
export function unclear(signs: readonly Sign[], reason: Reason): Judgement {
  return { verdict: 'unclear', signs, reason };
}

/** Of these signs, those that share no word with the others. */
export function apart(signs: readonly Sign[], others: readonly Sign[]): Sign[] {
  return signs.filter(({ start, end }) => !others.some((other) => start < other.end && other.start < end));
}
