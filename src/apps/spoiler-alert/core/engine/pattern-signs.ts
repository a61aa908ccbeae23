import { type Tactic, tacticOf, tactics } from '../categories.ts';
import type { Finding } from '../finding.ts';
import { relationWidth, weighed } from './weigh-message.ts';

/** What the weights say of one message of an author: how likely each of `weighed` is. */
export type Weighing = { message: number; shares: Float32Array };

const harmful = weighed.map((name, at) => ({ name, at })).filter(({ name }) => name in tacticOf);
const protective = weighed.map((_, at) => at).filter((at) => at >= harmful.length && at < relationWidth);
const placesOf = new Map<Tactic, number[]>(
  tactics.map((tactic) => [
    tactic,
    harmful.filter(({ name }) => tacticOf[name as keyof typeof tacticOf] === tactic).map(({ at }) => at),
  ]),
);
const least = 0.005;

/** How likely a message is some category of a tactic. */
export function shareOf(shares: Float32Array, tactic: Tactic): number {
  return Math.max(...(placesOf.get(tactic) ?? []).map((at) => shares[at] as number));
}

/**
 * What tells whether a tactic repeats in all that one author wrote: how the likeliest messages stand, how much there is of it, of
 * any harm and of what protects, and what rules found. The same numbers are learnt from and asked.
 */
export function patternSigns(tactic: Tactic, own: readonly Weighing[], findings: readonly Finding[]): number[] {
  const shares = own.map(({ shares: each }) => shareOf(each, tactic)).toSorted((one, other) => other - one);
  const harm = own
    .map(({ shares: each }) => Math.max(...harmful.map(({ at }) => each[at] as number)))
    .toSorted((one, other) => other - one);
  const kind = own.map(({ shares: each }) => Math.max(...protective.map((at) => each[at] as number)));
  const rules = findings.filter(({ category }) => tacticOf[category] === tactic);
  const others = findings.length - rules.length;
  const count = (of: Finding['strength']) => rules.filter(({ strength }) => strength === of).length;
  const sequences = rules.filter(({ layer }) => layer === 'sequence').length;
  return [
    1,
    ...[0, 1, 2, 3].map((at) => logit(shares[at])),
    Math.log(0.01 + sum(shares)) / 2,
    logit(harm[0]),
    logit(harm[2]),
    Math.log(0.01 + sum(harm)) / 2,
    Math.log(1 + own.length) / 4,
    Math.log(0.01 + sum(kind)) / 2,
    sum(shares) / Math.max(least, sum(harm)),
    Math.log(1 + count('clear')),
    Math.log(1 + count('weak')),
    Math.log(1 + sequences),
    count('explicit') > 0 ? 1 : 0,
    Math.log(1 + others),
    ...tactics.map((each) => (each === tactic ? 1 : 0)),
  ];
}

function logit(share = least): number {
  const held = Math.min(1 - least, Math.max(least, share));
  return Math.log(held / (1 - held)) / 4;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
