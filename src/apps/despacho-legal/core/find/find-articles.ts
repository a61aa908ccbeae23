import { type Allowed, openToAll } from '#platform/retrieval/core/create-text-index.ts';
import type { FoundArticle } from '../answer/found-article.ts';
import type { Jurisdiction } from '../law/law.ts';
import { articleId, type HeldArticle } from './article-id.ts';
import { type HeardConcept, hearConcepts } from './hear-concepts.ts';
import { isInForce } from './is-in-force.ts';
import type { LawLibrary, Shelf } from './law-library.ts';
import { sharedWords } from './shared-words.ts';
import { weighLaws } from './weigh-laws.ts';

/** Why an article is among those found. */
export type Why = {
  /** Words of the question, as they were read, that it holds itself. */
  words: string[];
  /** How much of the question's meaning its best passage holds, or what people ask of it, 0 to 1; 0 if only a concept led here. */
  coverage: number;
  /** The ids of the concepts heard in the question that name it, the clearest first. */
  concepts: string[];
  /** The question cites it. */
  isCited: boolean;
};

export type RankedArticle = FoundArticle & { why: Why };

/** `laws`: the keys of those that are looked in, where not all are. */
type Finding = { limit?: number; laws?: readonly string[] };

type Candidate = RankedArticle & { named: number; asked: number };

const looked = 60;
/** How much it counts that people ask for an article with these words, where they hold all of the question, and which part of it where they hold little. */
const asAsked = 4;
const leastAsked = 0.05;
const boosted = 4;
/** How much each of the law's own words for what was heard counts, against a word of the question. */
const legalWord = 0.25;
/** Of the articles that a concept names, each weighs so much of the one before it. */
const fade = 0.85;
/** How much it counts that one more concept names an article. */
const oneMore = 0.6;
/** From this much of a question on, its own words begin to be clear; all clear at 1. */
const clearFrom = 0.55;
/** How much is left of the words where they are not clear at all, and of the concepts where they are all clear. */
const unclearWords = 0.5;
const conceptsOfClear = 0.2;
/** How much more an article weighs whose law belongs most to what was heard. */
const ownBranch = 0.2;
/** And how much more if the question names its law. */
const namedLaw = 1;

/**
 * The articles of one country that answer a question, the best first: those it cites; those of which people ask so; those that the concepts heard in it name; those that
 * hold its words and the law's words for them. Who asks in the words of the law is answered by them, and who asks in other words by the rest. What does not count today
 * is found, but comes first only if it was cited. Of a country without laws nothing is found.
 */
export function findArticles(
  library: LawLibrary,
  question: string,
  jurisdiction: Jurisdiction,
  { limit = 5, laws }: Finding = {},
): RankedArticle[] {
  const shelf = library.get(jurisdiction);
  if (!shelf) return [];
  const isWanted = laws && (({ law }: HeldArticle) => laws.includes(law.key));
  const read = shelf.spell(question);
  const heard = hearConcepts(shelf, read);
  const candidates = candidatesOf(shelf, read, heard, isWanted);
  const pull = weighLaws(jurisdiction, heard);
  const cited = shelf.cited(question);
  for (const each of candidates.values())
    each.score *= 1 + ownBranch * (pull.get(each.law.key) ?? 0) + (cited.laws.includes(each.law) ? namedLaw : 0);

  const ranked = [...candidates.values()].sort(
    (one, other) => other.score - one.score || (articleId(one) < articleId(other) ? -1 : 1),
  );
  const citedFirst = withCited(cited.articles.filter(isWanted ?? isAny), inForceFirst(ranked));
  return citedFirst.slice(0, limit).map(({ law, article, place, score, why }) => ({
    law,
    article,
    place,
    score,
    why: { ...why, words: sharedWords(read, [article.heading, article.text.slice(place.from, place.to)].join('\n')) },
  }));
}

function candidatesOf(
  shelf: Shelf,
  question: string,
  heard: HeardConcept[],
  isWanted: ((held: HeldArticle) => boolean) | undefined,
): Map<string, Candidate> {
  const isAllowed: Allowed = isWanted ? (id) => isWanted(shelf.held.get(id) as HeldArticle) : openToAll;
  const boosts = heard
    .slice(0, boosted)
    .flatMap(({ concept, weight }) => concept.legal.map((text) => ({ text, weight: weight * legalWord })));
  const texts = shelf.texts.search(question, isAllowed, { limit: looked, boosts });
  const best = texts[0]?.score ?? 1;
  const coverage = Math.max(0, ...texts.slice(0, 3).map((text) => text.coverage));
  const clear = Math.max(0, (coverage - clearFrom) / (1 - clearFrom));

  const candidates = new Map<string, Candidate>();
  for (const { id, score, place, coverage: holds } of texts) {
    const held = shelf.held.get(id);
    if (held) candidates.set(id, { ...candidate(held, holds), place, score: between(unclearWords, 1, clear) * (score / best) });
  }
  const asked = shelf.asked.search(question, isAllowed, { limit: looked });
  const nearest = asked[0]?.score ?? 1;
  for (const { id, score, coverage: holds } of asked) {
    const held = shelf.held.get(id);
    if (!held) continue;
    const known = candidates.get(id) ?? candidate(held);
    known.asked = asAsked * (score / nearest) * between(leastAsked, 1, holds);
    known.why.coverage = Math.max(known.why.coverage, holds);
    candidates.set(id, known);
  }
  for (const { concept, weight } of heard)
    for (const [at, held] of (shelf.named.get(concept.id) ?? []).filter(isWanted ?? isAny).entries()) {
      const id = articleId(held);
      const known = candidates.get(id) ?? candidate(held);
      const more = weight * fade ** at;
      known.named = Math.max(known.named, more) + oneMore * Math.min(known.named, more);
      known.why.concepts.push(concept.id);
      candidates.set(id, known);
    }
  for (const each of candidates.values())
    each.score +=
      between(1, conceptsOfClear, clear) * (each.named + each.asked) * (isInForce(each.law, each.article) ? 1 : unclearWords);
  return candidates;
}

const isAny = () => true;

function candidate({ law, article }: HeldArticle, coverage = 0): Candidate {
  const place = { from: 0, to: article.text.length };
  return { law, article, place, score: 0, named: 0, asked: 0, why: { words: [], coverage, concepts: [], isCited: false } };
}

function between(low: number, high: number, share: number): number {
  return low + (high - low) * share;
}

function inForceFirst(ranked: Candidate[]): Candidate[] {
  const first = ranked.find(({ law, article }) => isInForce(law, article));
  if (!first || first === ranked[0]) return ranked;
  return [{ ...first, score: ranked[0]?.score ?? first.score }, ...ranked.filter((each) => each !== first)];
}

/** Somebody who names an article wants to read that one, whatever else the words say. Scores go on falling from the first to the last. */
function withCited(cited: readonly HeldArticle[], ranked: Candidate[]): Candidate[] {
  const above = ranked[0]?.score ?? 0;
  const first = cited.map((held, at): Candidate => {
    const known = ranked.find(({ article }) => article === held.article) ?? candidate(held);
    return { ...known, score: above + cited.length - at, why: { ...known.why, isCited: true } };
  });
  return [...first, ...ranked.filter(({ article }) => !cited.some((each) => each.article === article))];
}
