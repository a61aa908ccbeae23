import { createTextIndex, openToAll } from '#platform/retrieval/core/create-text-index.ts';
import type { Concept } from '../concepts/concept.ts';
import { conceptsOf } from '../concepts/concepts-of.ts';
import type { Jurisdiction } from '../law/law.ts';
import { wordsOfSaying } from './words-of-saying.ts';

/** `nearness`: how near it is beside the nearest one, and how much of the question's words it knows; up to 1. */
export type NearConcept = { concept: Concept; nearness: number };

/** Finds the concepts whose words a question shares, though it says them in a way that nobody wrote down. The nearest first. */
export type ConceptIndex = { near: (question: string) => NearConcept[] };

const most = 8;
/** What is not half as near as the nearest is something else. */
const leastShare = 0.4;

/** The map of a country as texts: all that is said of a concept, under what the law calls it. */
export function createConceptIndex(jurisdiction: Jurisdiction): ConceptIndex {
  const concepts = new Map(conceptsOf(jurisdiction).map((concept) => [concept.id, concept]));
  const index = createTextIndex({ language: 'es' });
  for (const { id, say, legal, note = '' } of concepts.values())
    index.add({ id, heading: legal.join('\n'), body: [...say.map(wordsOfSaying), note].join('\n') });

  return {
    near: (question) => {
      const found = index.search(question, openToAll, { limit: most });
      const nearest = found[0]?.score ?? 0;
      return found.flatMap(({ id, score, coverage }) => {
        const concept = concepts.get(id);
        return concept && score >= leastShare * nearest ? [{ concept, nearness: (score / nearest) * coverage }] : [];
      });
    },
  };
}
