import type { Concept } from '../concepts/concept.ts';
import { matchConcepts } from '../concepts/match-concepts.ts';
import type { Shelf } from './law-library.ts';

/** `weight`: about 1 for what the question says most clearly, 2 where its other words say so too. `isSaid`: one of its phrases was said, and not only words of it. */
export type HeardConcept = { concept: Concept; weight: number; isSaid: boolean };

/** How much the words of a concept count beside a phrase that was said, and how much where no phrase was. */
const wordsBesidePhrase = 1;
const wordsAlone = 2;

/** The concepts that a question speaks of: by the phrases of the map, and by their words where it says them otherwise. The clearest first. */
export function hearConcepts(
  { jurisdiction, concepts }: Pick<Shelf, 'jurisdiction' | 'concepts'>,
  question: string,
): HeardConcept[] {
  const matched = matchConcepts(question, jurisdiction);
  const clearest = matched[0]?.weight || 1;
  const heard = new Map<string, HeardConcept>();
  // The root, for twice as many words are not twice as sure.
  for (const { concept, weight } of matched)
    heard.set(concept.id, { concept, weight: Math.sqrt(weight / clearest), isSaid: true });
  for (const { concept, nearness } of concepts.near(question)) {
    const before = heard.get(concept.id);
    const more = nearness * (matched.length > 0 ? wordsBesidePhrase : wordsAlone);
    heard.set(concept.id, { concept, weight: (before?.weight ?? 0) + more, isSaid: before !== undefined });
  }
  return [...heard.values()].sort((one, other) => other.weight - one.weight || (one.concept.id < other.concept.id ? -1 : 1));
}
