import { describe, expect, it } from 'vitest';
import { runEvaluation } from '#platform/context/run-evaluation.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { tactics } from '../core/categories.ts';
import { RelationshipsEvaluation } from '../server/relationships-evaluation.ts';
import { aHarshChat } from './a-harsh-chat.ts';

const messages = aHarshChat().map(({ at, who, text }) => ({ t: at, who: who === 0 ? 'Ana' : 'Leo', text }));
const rows = [
  { id: 'harsh', lang: 'es', messages, findings: [{ tactic: 'threats', message_indexes: [13] }], overall: 'severe' },
  { id: 'calm', lang: 'es', messages: messages.filter((_message, at) => at % 6 !== 1), findings: [], overall: 'healthy' },
  { lang: 'es', messages: messages.slice(0, 4) },
];

async function evaluate(lines: string[]) {
  const told: Record<string, unknown>[] = [];
  const { system } = await aWorld();
  const given = (async function* () {
    yield* lines;
  })();
  const summary = await runEvaluation(RelationshipsEvaluation, system, given, (row) => told.push(row));
  return { told, summary };
}
const lineOf = (row: object) => JSON.stringify(row);

describe.skipIf(whyNoDatabase)('The evaluation of relationships', () => {
  it('answers every row in order, in the names that it is asked in, short chats too', async () => {
    const { told, summary } = await evaluate(rows.map(lineOf));

    expect(told.map(({ id }) => id)).toEqual(['harsh', 'calm', 2]);
    for (const { overall, findings, error } of told) {
      expect(error).toBeUndefined();
      expect(['healthy', 'concerning', 'severe']).toContain(overall);
      for (const { tactic, message_indexes } of findings as { tactic: string; message_indexes: number[] }[]) {
        expect(tactics).toContain(tactic);
        expect(message_indexes.every((index) => Number.isInteger(index) && index < messages.length)).toBe(true);
      }
    }
    expect(told[0]?.overall).toBe('severe');
    expect(Object.keys(told[1] ?? {}).sort()).toEqual(['findings', 'id', 'overall']);
    expect(summary).toMatchObject({ rows: 3, answered: 3, broken: 0, patterns: { planted: 1 }, healthy: { chats: 1 } });
    expect(summary).toHaveProperty('always_positive.auc', 0.5);
  });

  it('answers the same whatever the labels say', async () => {
    const other = rows.map((row) => ({ ...row, overall: 'healthy', findings: [], label: 'x', expected: 'y', notes: 'z' }));

    expect((await evaluate(other.map(lineOf))).told).toEqual((await evaluate(rows.map(lineOf))).told);
  });

  it('tells what is wrong with a broken row and goes on', async () => {
    const wrong = [
      '{',
      '[]',
      lineOf({ id: 'no-messages', lang: 'es' }),
      lineOf({ messages: [{ text: 3, who: 'A' }] }),
      lineOf({ id: 'none', messages: [] }),
    ];

    const { told, summary } = await evaluate(wrong);

    expect(told.map(({ error }) => error !== undefined)).toEqual([true, true, true, true, false]);
    expect(told[4]).toEqual({ id: 'none', overall: 'healthy', findings: [] });
    expect(summary).toMatchObject({ rows: 5, answered: 1, broken: 4 });
  });
});
