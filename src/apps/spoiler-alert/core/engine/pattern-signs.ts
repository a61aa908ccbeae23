import { type Tactic, tacticOf, tactics } from '../categories.ts';
import type { Finding } from '../finding.ts';
import type { Look } from './look-at.ts';

/** What is usual where all is well: how likely a message is the tactic on average, and how many in one are plainly so. */
export type Usual = Record<Tactic, { share: number; plain: number }>;

const least = 0.005;

/**
 * What tells whether a tactic repeats in all that one author wrote: how the likeliest messages stand, how much there is of it beside
 * what is usual in so many messages, of any harm and of what protects, what others wrote, and what rules found. The same numbers
 * are learnt from and asked.
 */
export function patternSigns(
  tactic: Tactic,
  own: Look,
  others: readonly Look[],
  findings: readonly Finding[],
  usual: Usual,
): number[] {
  const { messages, harm, kind } = own;
  const { top, sum, plain } = own.tactics[tactic];
  const rules = findings.filter(({ category }) => tacticOf[category] === tactic);
  const count = (of: Finding['strength']) => rules.filter(({ strength }) => strength === of).length;
  const sequences = rules.filter(({ layer }) => layer === 'sequence').length;
  const [beside = 0, besides = 0] = tactics
    .filter((each) => each !== tactic)
    .map((each) => logit(own.tactics[each].top[0]))
    .toSorted((one, other) => other - one);
  const whole = Math.log(0.01 + sum) / 2;
  return [
    1,
    ...[0, 1, 2, 3].map((at) => logit(top[at])),
    whole,
    logit(harm.top[0]),
    logit(harm.top[2]),
    Math.log(0.01 + harm.sum) / 2,
    Math.log(1 + messages) / 4,
    Math.log(0.01 + kind.sum) / 2,
    sum / Math.max(least, harm.sum),
    Math.log(1 + count('clear')),
    Math.log(1 + count('weak')),
    Math.log(1 + sequences),
    count('explicit') > 0 ? 1 : 0,
    Math.log(1 + findings.length - rules.length),
    beside,
    besides,
    logit(top[0]) - beside,
    Math.max(-2, ...others.map((each) => logit(each.harm.top[0]))),
    beyond(sum, usual[tactic].share * messages, 1),
    beyond(plain, usual[tactic].plain * messages, 0.5),
    Math.log((0.02 + sum) / (0.02 + messages)) / 4,
    Math.log(1 + plain),
    ...tactics.flatMap((each) => (each === tactic ? [1, logit(top[0]), logit(top[2]), whole] : [0, 0, 0, 0])),
  ];
}

function logit(share = least): number {
  const held = Math.min(1 - least, Math.max(least, share));
  return Math.log(held / (1 - held)) / 4;
}

/** How far an amount lies beyond the usual one, in what chance makes of it, held between two bounds. */
function beyond(amount: number, usual: number, floor: number): number {
  return Math.max(-2, Math.min(4, (amount - usual) / Math.sqrt(usual + floor))) / 2;
}
