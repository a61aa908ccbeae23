import { createHash } from 'node:crypto';
import { lawPairs } from '../../src/apps/despacho-legal/core/answer/law-pairs.ts';
import { conceptsOf } from '../../src/apps/despacho-legal/core/concepts/concepts-of.ts';
import { deadlineRules } from '../../src/apps/despacho-legal/core/deadlines/deadline-rules.ts';
import type { Jurisdiction } from '../../src/apps/despacho-legal/core/law/law.ts';
import { readLawFolder } from '../../src/apps/despacho-legal/server/laws/read-law-folder.ts';

/** A sentence of an article that is cited often. `id`: of the sentence, by which its reading comes back; `n`: its place in the article. */
export type CitedSentence = {
  weight: number;
  country: Jurisdiction;
  law: string;
  article: string;
  heading: string;
  n: number;
  id: string;
  literal: string;
};

/** So much of one article, and no more: whoever reads on finds the literal text. */
const mostOfArticle = 5_000;
/** Shorter pieces are headings and marks. */
const shortest = 25;
/** A concept names its best articles first. */
const bestOfConcept = 3;

/** The sentences of the laws of a folder whose articles concepts and deadlines name, the most named articles first, each sentence once. */
export function citedSentences(folder: string): CitedSentence[] {
  const laws = readLawFolder(folder, new Date().toISOString().slice(0, 10)).files.map(({ law }) => law);
  const seen = new Set<string>();
  const cited = [...weights()].sort(([, one], [, other]) => other - one);
  return cited.flatMap(([place, weight]) => {
    const [country = '', key, number] = place.split('|');
    const law = laws.find((each) => each.jurisdiction === country && each.key === key);
    const article = law?.articles.find((each) => each.number === number);
    if (!law || !article) return [];
    let used = 0;
    return lawPairs(article.text, law.jurisdiction).flatMap(({ literal }, n): CitedSentence[] => {
      const id = createHash('sha256').update(literal).digest('hex').slice(0, 16);
      used += literal.length;
      if (literal.length < shortest || used > mostOfArticle || seen.has(id)) return [];
      seen.add(id);
      const { heading } = article;
      return [{ weight, country: law.jurisdiction, law: law.key, article: article.number, heading, n, id, literal }];
    });
  });
}

function weights(): Map<string, number> {
  const counted = new Map<string, number>();
  const add = (country: Jurisdiction, { law, article }: { law: string; article: string }, weight: number): void => {
    const place = `${country}|${law}|${article}`;
    counted.set(place, (counted.get(place) ?? 0) + weight);
  };
  for (const country of ['ES', 'MX'] as const)
    for (const { articles } of conceptsOf(country))
      for (const [at, place] of articles.slice(0, bestOfConcept).entries()) add(country, place, bestOfConcept - at);
  for (const rule of deadlineRules) add(rule.country, rule, bestOfConcept);
  return counted;
}
