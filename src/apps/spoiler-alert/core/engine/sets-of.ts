import { together } from './learned-patterns.ts';
import type { Weighing } from './look-at.ts';

/** Whose messages are looked at together: those of each person, and in a group of more than two those of all. */
export function setsOf(
  messages: readonly { who: number }[],
  shares: readonly (Float32Array | undefined)[],
  people: number,
): Map<number, Weighing[]> {
  const sets = new Map<number, Weighing[]>();
  const add = (who: number, weighing: Weighing) => {
    const set = sets.get(who);
    if (set) set.push(weighing);
    else sets.set(who, [weighing]);
  };
  for (const [message, { who }] of messages.entries()) {
    const own = shares[message];
    if (!own || who === -1) continue;
    add(who, { message, shares: own });
    if (people > 2) add(together, { message, shares: own });
  }
  return sets;
}
