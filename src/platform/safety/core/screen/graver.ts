import type { Screening } from '../../contract.ts';

/** Nothing was found. */
export const none: Screening = { level: 'none', kind: null, rule: null, words: [] };

const order = { none: 0, distress: 1, crisis: 2 };

/** The graver of two verdicts, the first when they are alike: whoever looks second can raise and never lower. */
export function graver(one: Screening, other: Screening): Screening {
  return order[other.level] > order[one.level] ? other : one;
}
