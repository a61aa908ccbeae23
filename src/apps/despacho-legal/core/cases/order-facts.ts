import { type FactDate, spanOf } from './fact-date.ts';

/** What the order of a fact depends on. `after`: the fact that its person says came before it. */
export type Placed = { id: string; when: FactDate; after: string | null };

/**
 * Facts as they followed each other: by the first day on which each may have happened, of the same day in the order in which they were told.
 * One without a date stands behind the one that it came after, or at the end. The order given is kept where nothing else decides.
 */
export function orderFacts<Fact extends Placed>(facts: readonly Fact[]): Fact[] {
  const dated = facts.filter(({ when }) => spanOf(when)).sort((one, other) => compare(one, other));
  const ordered = [...dated];
  let waiting = facts.filter(({ when }) => !spanOf(when));
  while (waiting.length > 0) {
    const placed = waiting.filter(({ after }) => ordered.some(({ id }) => id === after));
    if (placed.length === 0) break;
    // From the last on, so that what came after the same thing keeps its order.
    for (const fact of placed.toReversed()) ordered.splice(ordered.findIndex(({ id }) => id === fact.after) + 1, 0, fact);
    waiting = waiting.filter((fact) => !placed.includes(fact));
  }
  return [...ordered, ...waiting];
}

function compare(one: Placed, other: Placed): number {
  const [first, second] = [spanOf(one.when), spanOf(other.when)];
  if (!first || !second) return 0;
  if (first.first !== second.first) return first.first < second.first ? -1 : 1;
  if (other.after === one.id) return -1;
  return one.after === other.id ? 1 : 0;
}
