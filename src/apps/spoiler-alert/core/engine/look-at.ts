import { type Tactic, tacticOf, tactics } from '../categories.ts';
import { relationWidth, weighed } from './weigh-message.ts';

/** What the weights say of one message of an author: how likely each of `weighed` is. */
export type Weighing = { message: number; shares: Float32Array };

/** The likeliest messages of something, how much of it there is in all, and in how many it is plain. */
export type Amount = { top: number[]; sum: number; plain: number };

/** All that one author wrote, summed once: of each tactic, of any harm, of what protects. */
export type Look = { messages: number; tactics: Record<Tactic, Amount>; harm: Amount; kind: Amount };

/** A message above it counts as plain. */
export const plainAt = 0.3;
const mostTop = 4;

const harmful = weighed.flatMap((name, at) => (name in tacticOf ? [at] : []));
const protective = weighed.map((_, at) => at).filter((at) => at >= harmful.length && at < relationWidth);
const placesOf = new Map<Tactic, number[]>(
  tactics.map((tactic) => [tactic, harmful.filter((at) => tacticOf[weighed[at] as keyof typeof tacticOf] === tactic)]),
);

/** How likely a message is some category of a tactic. */
export function shareOf(shares: Float32Array, tactic: Tactic): number {
  return most(shares, placesOf.get(tactic) ?? []);
}

/** Sums all that one author wrote. */
export function lookAt(own: readonly Weighing[]): Look {
  const amountOf = (share: (shares: Float32Array) => number) => {
    const amount: Amount = { top: [], sum: 0, plain: 0 };
    for (const { shares } of own) add(amount, share(shares));
    return amount;
  };
  return {
    messages: own.length,
    tactics: Object.fromEntries(
      tactics.map((tactic) => [tactic, amountOf((shares) => shareOf(shares, tactic))]),
    ) as Look['tactics'],
    harm: amountOf((shares) => most(shares, harmful)),
    kind: amountOf((shares) => most(shares, protective)),
  };
}

function add(amount: Amount, share: number): void {
  amount.sum += share;
  if (share > plainAt) amount.plain++;
  const { top } = amount;
  if (top.length === mostTop && share <= (top.at(-1) as number)) return;
  const at = top.findIndex((each) => each < share);
  top.splice(at === -1 ? top.length : at, 0, share);
  if (top.length > mostTop) top.pop();
}

function most(shares: Float32Array, places: readonly number[]): number {
  let largest = 0;
  for (const at of places) if ((shares[at] as number) > largest) largest = shares[at] as number;
  return largest;
}
