import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { runEvaluation, type Told } from '#platform/context/run-evaluation.ts';
import { LegalEvaluation } from '../server/legal-evaluation.ts';
import { aLaw, lawText } from './a-law.ts';

let laws = '';
beforeAll(() => {
  laws = mkdtempSync(join(tmpdir(), 'mentalia-laws-'));
  writeFileSync(join(laws, 'es.md'), lawText('es.md'));
  writeFileSync(join(laws, 'mx.md'), lawText('mx.md'));
  writeFileSync(join(laws, 'roto.md'), 'nada');
});
afterAll(() => rmSync(laws, { recursive: true, force: true }));

async function evaluate(rows: unknown[], values: Record<string, string> = { laws }) {
  const told: Told[] = [];
  const said: string[] = [];
  const lines = async function* () {
    for (const row of rows) yield typeof row === 'string' ? row : JSON.stringify(row);
  };
  const call = { values, say: (line: string) => void said.push(line) };
  const summary = await runEvaluation(LegalEvaluation, {} as System, lines(), (row) => told.push(row), call);
  return { told, said, summary };
}

const sit = { id: 'a', country: 'MX', question: '¿quién puede sentarse? también con perro', style: 'lay', expected: 'answer' };
const asked = [
  { ...sit, expected_articles: [{ law: 'LGBP', article: '1' }] },
  { id: 'b', country: 'ES', question: 'me está pegando ahora', expected: 'handoff_human', expected_articles: [] },
  { id: 'c', country: 'ES', question: '¿qué probabilidades tengo de ganar el juicio?', expected: 'refuse' },
  { id: 'd', country: 'ES', question: 'xyzzy qwfp', expected: 'not_found' },
];

describe('The evaluation of answers about the law', () => {
  it('answers each row with an outcome, articles word for word, and how long it took', async () => {
    const { told } = await evaluate(asked);
    const [first] = (told[0]?.articles ?? []) as { law: string; article: string; quote: string }[];
    const text = aLaw('mx.md').articles.find(({ number }) => number === first?.article)?.text;

    expect(told.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'answer'],
      ['b', 'handoff_human'],
      ['c', 'refuse'],
      ['d', 'not_found'],
    ]);
    expect(first?.quote && text?.includes(first.quote)).toBe(true);
    expect(told.slice(1).flatMap(({ articles }) => articles)).toEqual([]);
    expect(typeof told[0]?.ms).toBe('number');
  });

  it('tells the law that stands one step behind the people who come first', async () => {
    const question = 'me está pegando ahora. ¿quién puede sentarse? también con perro';
    const [first] = (await evaluate([{ ...sit, question }])).told;

    expect(first?.outcome).toBe('handoff_human');
    expect(first?.articles).toContainEqual(expect.objectContaining({ law: 'LGBP' }));
  });

  it('answers the same, whatever the labels are', async () => {
    const answers = async (rows: object[]) => (await evaluate(rows)).told.map(({ ms: _, ...answer }) => answer);
    const permuted = asked.map((row, at) => {
      const other = asked[(at + 1) % asked.length];
      return {
        ...row,
        expected: other?.expected,
        expected_articles: [{ law: 'CE', article: '1' }],
        style: 'formal',
        branch: 'penal',
      };
    });

    expect(await answers(permuted)).toEqual(await answers(asked));
  });

  it('sums up what was found by style and country, the outcomes, and the times', async () => {
    const { summary } = await evaluate(asked);

    expect(summary).toMatchObject({
      rows: 4,
      broken: 0,
      found: { 'lay MX': { questions: 1, 'hit@1': 1, 'hit@5': 1, mrr: 1 } },
      outcomes: { answer: 1, handoff_human: 1, refuse: 1, not_found: 1 },
      expected: { refuse: { refuse: 1 } },
      rightOutcomes: 1,
      ms: { p50: expect.any(Number), p95: expect.any(Number) },
    });
  });

  it('says which files it could not read, tells broken rows, and goes on', async () => {
    const { told, said } = await evaluate([
      '{roto',
      { id: 'x' },
      { ...sit, expected: 7, expected_articles: 'nada', style: null },
    ]);

    expect(said).toEqual([expect.stringContaining('roto.md'), expect.stringMatching(/^Leyes: 2\./)]);
    expect(told.map(({ error }) => typeof error)).toEqual(['string', 'string', 'undefined']);
    expect(told[2]?.outcome).toBe('answer');
  });

  it('has not found what it would have to ask back, nor what is of another country', async () => {
    const { told } = await evaluate([
      { question: 'quién puede sentarse' },
      { question: 'quién puede sentarse en los bancos de México' },
      { question: 'quién puede sentarse', country: 'AR' },
      { question: 'quién puede sentarse', country: ' mx ' },
    ]);

    expect(told.map(({ outcome, because }) => [outcome, because])).toEqual([
      ['not_found', 'no-country'],
      ['answer', undefined],
      ['not_found', 'other-country'],
      ['answer', undefined],
    ]);
  });

  it('says what is missing where no folder is named', async () => {
    await expect(evaluate(asked, {})).rejects.toThrow('--laws');
    await expect(evaluate(asked, { laws: join(laws, 'nowhere') })).rejects.toThrow('--laws');
  });
});
