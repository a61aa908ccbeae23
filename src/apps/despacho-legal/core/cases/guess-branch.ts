import type { Branch } from '../concepts/branches.ts';
import { matchConcepts } from '../concepts/match-concepts.ts';
import type { Jurisdiction } from '../law/law.ts';

/** A field of law, and the words of the person that point to it. */
export type Guess = { branch: Branch; because: string[] };

const mostWords = 3;

/**
 * The field of law that most words of these texts point to; `undefined` where none does, or two as much. It is offered and never decided.
 * Without a country both are read.
 */
export function guessBranch(texts: readonly string[], country: Jurisdiction | null): Guess | undefined {
  const countries: Jurisdiction[] = country ? [country] : ['ES', 'MX'];
  const found = new Map<Branch, { weight: number; said: Map<string, number> }>();
  for (const text of texts)
    for (const jurisdiction of countries)
      for (const { concept, weight, said } of matchConcepts(text, jurisdiction)) {
        const known = found.get(concept.branch) ?? { weight: 0, said: new Map<string, number>() };
        // What was said in more than one place of a sentence is shown with what stands between left out.
        known.said.set(said.join(' … '), weight);
        found.set(concept.branch, { weight: known.weight + weight, said: known.said });
      }
  const [first, second] = [...found].sort(([, one], [, other]) => other.weight - one.weight);
  if (!first || first[1].weight === second?.[1].weight) return undefined;
  const because = [...first[1].said].sort(([, one], [, other]) => other - one).map(([words]) => words);
  return { branch: first[0], because: because.slice(0, mostWords) };
}
