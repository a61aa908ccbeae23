import type { Branch } from '../concepts/branches.ts';
import type { Concept } from '../concepts/concept.ts';
import { conceptsOf } from '../concepts/concepts-of.ts';
import type { Jurisdiction } from '../law/law.ts';

/** How much each law belongs to what was heard, up to 1: counted over the map, which names laws branch by branch. */
export function weighLaws(
  jurisdiction: Jurisdiction,
  heard: readonly { concept: Concept; weight: number }[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { concept, weight } of heard)
    for (const [law, share] of sharesOf(jurisdiction).get(concept.branch) ?? [])
      weights.set(law, (weights.get(law) ?? 0) + weight * share);
  const most = Math.max(...weights.values(), 0) || 1;
  return new Map([...weights].map(([law, weight]) => [law, weight / most]));
}

type Shares = ReadonlyMap<Branch, ReadonlyMap<string, number>>;
const known = new Map<Jurisdiction, Shares>();

/** Of each branch, which part of the articles that its concepts name is of each law. */
function sharesOf(jurisdiction: Jurisdiction): Shares {
  const before = known.get(jurisdiction);
  if (before) return before;
  const counts = new Map<Branch, Map<string, number>>();
  for (const { branch, articles } of conceptsOf(jurisdiction)) {
    const laws = counts.get(branch) ?? new Map<string, number>();
    counts.set(branch, laws);
    for (const { law } of articles) laws.set(law, (laws.get(law) ?? 0) + 1);
  }
  for (const laws of counts.values()) {
    const all = [...laws.values()].reduce((sum, many) => sum + many, 0);
    for (const [law, many] of laws) laws.set(law, many / all);
  }
  known.set(jurisdiction, counts);
  return counts;
}
