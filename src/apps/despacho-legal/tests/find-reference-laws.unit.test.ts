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
const file = new URL('../../../../data/evaluations/legal-dev.jsonl', import.meta.url);
const questions = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Question => JSON.parse(line));

describe.skipIf(!folder)('The articles found for the questions of the first half, in the reference laws', () => {
  let library: LawLibrary;

  beforeAll(() => {
    const laws = ['es', 'mx'].flatMap((country) =>
      readdirSync(`${folder}${country}`).map((name) => readLaw(readFileSync(`${folder}${country}/${name}`, 'utf8'), asked)),
    );
    library = createLawLibrary(laws);
  }, 60_000);

  it('answer them as often as when this was tuned, or nearly', () => {
    const rows = questions.map(({ country, style, question, expected_articles: expected }) => ({
      country,
      style,
      expected,
      found: findArticles(library, question, country, 10).map(({ law, article }) => ({ law: law.key, article: article.number })),
    }));

    const figures = evaluateFind(rows);

    expect(figures.all?.questions).toBe(140);
    for (const kind of ['lay ES', 'lay MX', 'formal ES', 'formal MX'])
      expect(figures[kind]?.hit5, kind).toBeGreaterThanOrEqual(0.94);
    expect(figures.lay?.hit1).toBeGreaterThanOrEqual(0.58);
    expect(figures.formal?.hit1).toBeGreaterThanOrEqual(0.75);
    expect(figures.all?.mrr).toBeGreaterThanOrEqual(0.77);
  });
});
