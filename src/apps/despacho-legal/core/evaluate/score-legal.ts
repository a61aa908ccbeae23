import { z } from 'zod';
import { type Citation, evaluateFind } from '../find/evaluate-find.ts';

/** What is told of one row. `because`: why there is no answer, where there is none. */
export type LegalOutput = {
  outcome: 'answer' | 'not_found' | 'handoff_human' | 'refuse';
  because?: string;
  articles: { law: string; article: string; quote: string }[];
  ms: number;
};

const Cited = z.object({ law: z.string(), article: z.union([z.string(), z.number()]).transform(String) });
/** What others write beside a question only serves to count, and what cannot be read counts nowhere. */
const Labels = z.object({
  country: z.string().catch('ES'),
  style: z.string().catch('without style'),
  expected: z.string().optional().catch(undefined),
  expected_articles: z.array(Cited).catch([]),
});

type Row = { row: Record<string, unknown>; told: Record<string, unknown> };

/**
 * Of the questions with an article that answers: how often one is first, or among five, and the mean of one through its place, by style and country. What each expected
 * outcome was answered with. How long an answer took, in milliseconds.
 */
export function scoreLegal(rows: Row[]): Record<string, unknown> {
  const read = rows.map(({ row, told }) => ({ labels: Labels.parse(row), told: told as LegalOutput }));
  const figures = evaluateFind(
    read.map(({ labels, told }) => ({
      country: labels.country.toUpperCase() === 'MX' ? 'MX' : 'ES',
      style: labels.style,
      expected: labels.expected_articles satisfies Citation[],
      found: told.articles,
    })),
  );
  const outcomes = countBy(read.map(({ told }) => told.outcome));
  const labelled = read.filter(({ labels }) => labels.expected !== undefined);
  const expected = Map.groupBy(labelled, ({ labels }) => labels.expected as string);
  return {
    found: Object.fromEntries(
      Object.entries(figures).map(([name, { questions, hit1, hit5, mrr }]) => [
        name,
        { questions, 'hit@1': rounded(hit1), 'hit@5': rounded(hit5), mrr: rounded(mrr) },
      ]),
    ),
    outcomes,
    ...(labelled.length > 0 && {
      expected: Object.fromEntries([...expected].map(([name, each]) => [name, countBy(each.map(({ told }) => told.outcome))])),
      rightOutcomes: rounded(labelled.filter(({ labels, told }) => labels.expected === told.outcome).length / labelled.length),
    }),
    ms: { p50: placed(read, 0.5), p95: placed(read, 0.95) },
  };
}

function countBy(names: string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, each]) => [name, each.length]));
}

function placed(rows: { told: LegalOutput }[], share: number): number {
  const times = rows.map(({ told }) => told.ms).sort((one, other) => one - other);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
