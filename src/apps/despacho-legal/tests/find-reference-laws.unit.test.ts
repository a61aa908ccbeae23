import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder } from '#tests/support/reference-folder.ts';
import { type Citation, evaluateFind } from '../core/find/evaluate-find.ts';
import { findArticles } from '../core/find/find-articles.ts';
import { createLawLibrary, type LawLibrary } from '../core/find/law-library.ts';
import type { Jurisdiction } from '../core/law/law.ts';
import { readLaw } from '../core/law/read-law.ts';
import { asked } from './a-law.ts';

type Question = { country: Jurisdiction; style: string; question: string; expected_articles: Citation[] };

const folder = referenceFolder('law');

describe.skipIf(!folder)('The articles found for questions that nothing was learnt from, in the reference laws', () => {
  let library: LawLibrary;

  beforeAll(() => {
    const laws = ['es', 'mx'].flatMap((country) =>
      readdirSync(`${folder}${country}`).map((name) => readLaw(readFileSync(`${folder}${country}/${name}`, 'utf8'), asked)),
    );
    library = createLawLibrary(laws);
  }, 60_000);

  it.each([
    { set: 'legal-held-out', questions: 70, lay: 0.8 },
    { set: 'legal-others-c', questions: 90, lay: 0.85 },
  ])('answer them: $set', ({ set, questions, lay }) => {
    const rows = questionsOf(set).map(({ country, style, question, expected_articles: expected }) => ({
      country,
      style,
      expected,
      found: findArticles(library, question, country).map(({ law, article }) => ({ law: law.key, article: article.number })),
    }));

    const figures = evaluateFind(rows);

    expect(figures.all?.questions).toBe(questions);
    expect(figures.lay?.hit5).toBeGreaterThanOrEqual(lay);
    expect(figures.formal?.hit5).toBeGreaterThanOrEqual(0.95);
    expect(figures.all?.mrr).toBeGreaterThanOrEqual(0.7);
  });
});

/** Of the questions that are not learnt from, only totals are read. */
function questionsOf(set: string): Question[] {
  const file = new URL(`../../../../data/evaluations/${set}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Question => JSON.parse(line));
}
