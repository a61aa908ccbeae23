import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { System } from '#platform/context/context.ts';
import { runEvaluation, type Told } from '#platform/context/run-evaluation.ts';
import type { sumLetterScores } from '../core/evaluate/score-letters.ts';
import { isOfLetter } from '../core/letters/verify-letter.ts';
import { LetterEvaluation } from '../server/letter-evaluation.ts';
import { readOf } from './a-letter.ts';

const Row = z.strictObject({
  id: z.string(),
  country: z.enum(['ES', 'MX']),
  text: z.string().min(100),
  expected: z.strictObject({
    from: z.string(),
    kind: z.string(),
    asks: z.array(z.string()),
    deadlines: z.array(
      z.strictObject({
        length: z.int(),
        unit: z.enum(['days', 'weeks', 'months', 'years', 'hours']),
        counting: z.enum(['working', 'natural', 'unsaid']),
        quote: z.string(),
      }),
    ),
    date: z.string().nullable(),
    lastDay: z.string().nullable(),
  }),
});
const rowsOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../data/evaluations/${name}.jsonl`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));
const [dev, others, heldOut] = [rowsOf('legal-letters-dev'), rowsOf('legal-letters-others'), rowsOf('legal-letters-held-out')];

async function evaluate(rows: unknown[]) {
  const told: Told[] = [];
  const lines = async function* () {
    for (const row of rows) yield JSON.stringify(row);
  };
  const summary = await runEvaluation(LetterEvaluation, {} as System, lines(), (row) => told.push(row));
  return { told, summary: summary as unknown as ReturnType<typeof sumLetterScores> };
}

describe('The letters that readings are held to', () => {
  it('are of both countries, and each of their quotes stands in its letter', () => {
    expect([dev.length, others.length, heldOut.length]).toEqual([44, 50, 36]);
    for (const rows of [dev, others, heldOut]) {
      const [spain, mexico] = ['ES', 'MX'].map((country) => rows.filter((row) => row.country === country).length);
      expect(spain).toBe(mexico);
      const missing = rows.flatMap(({ id, text, expected }) =>
        [...expected.asks, ...expected.deadlines.map(({ quote }) => quote)]
          .filter((quote) => !text.includes(quote))
          .map((quote) => [id, quote]),
      );
      expect(missing).toEqual([]);
    }
  });

  it('of the first half are read as their author says, but for a few', async () => {
    const { summary } = await evaluate(dev);

    expect(summary).toMatchObject({ letters: 44, kindsTold: { letters: expect.any(Number), right: expect.any(Number) } });
    for (const share of [summary.from, summary.kind, summary.date, summary.lastDay]) expect(share).toBeGreaterThanOrEqual(0.9);
    for (const share of Object.values({ ...summary.asks, ...summary.deadlines })) expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('of another author, that the rules were then changed with, are read as their author says, but for some', async () => {
    const { summary } = await evaluate(others);

    for (const share of [summary.from, summary.date, summary.deadlines.precision]) expect(share).toBeGreaterThanOrEqual(0.8);
    for (const share of [summary.kind, summary.asks.precision, summary.asks.recall]) expect(share).toBeGreaterThanOrEqual(0.88);
  });

  it('that the rules were not made with are read as the card says, and no worse', async () => {
    const { summary } = await evaluate(heldOut);

    expect(summary.deadlines.recall).toBeGreaterThanOrEqual(0.95);
    expect(summary.deadlines.precision).toBeGreaterThanOrEqual(0.9);
    expect(summary.asks.recall).toBeGreaterThanOrEqual(0.78);
  });

  it('give the same reading, whatever their labels say', async () => {
    const permuted = dev.map((row, at) => ({ ...row, expected: dev[(at + 1) % dev.length]?.expected }));
    const { run } = await LetterEvaluation.load({ values: {}, say: () => undefined });

    for (const row of permuted.slice(0, 12)) {
      const { reading } = await run({} as never, { text: row.text, country: row.country });
      expect(reading).toEqual(readOf(row.text, row.country).reading);
    }
    expect((await evaluate(permuted)).summary.deadlines.recall).toBeLessThan(0.5);
  });

  it('are quoted and nothing else, and what speaks to a machine in them is told apart', () => {
    for (const { id, text, country } of [...dev, ...others, ...heldOut]) {
      const read = readOf(text, country);
      expect(isOfLetter(read.reading, read.text), id).toBe(true);
      const spoken = read.reading.notForPeople.map(({ quote }) => quote).join('\n');
      if (text.includes('CANARIO')) expect(spoken, id).toContain('CANARIO');
      expect(JSON.stringify({ ...read.reading, notForPeople: [] }), id).not.toContain('CANARIO');
    }
  });

  it('without labels are read all the same', async () => {
    const [first] = dev;
    const { told, summary } = await evaluate([
      { ...first, expected: undefined },
      { id: 'x', text: 7 },
    ]);

    expect(told.map(({ error }) => typeof error)).toEqual(['undefined', 'string']);
    expect(summary.letters).toBe(0);
  });
});
