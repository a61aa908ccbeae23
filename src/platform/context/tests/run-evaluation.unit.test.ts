import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEvaluation } from '../../jobs/define-evaluation.ts';
import type { System } from '../context.ts';
import { evalCommand } from '../eval-command.ts';
import { runEvaluation, runOnWhole, type Told } from '../run-evaluation.ts';

const seen: object[] = [];
const echo = defineEvaluation({
  name: 'echo',
  about: 'Repite.',
  input: z.object({ text: z.string() }),
  load: async () => ({
    run: async (_system: never, input: { text: string }) => {
      seen.push(input);
      if (input.text === 'rompe') throw new Error('se rompió');
      return { said: input.text };
    },
  }),
  judge: ({ label }, { said }) => ({ said, right: said === label }),
  summarise: (rows) => ({ right: rows.filter(({ told }) => told.right).length }),
});

async function evaluate(...lines: string[]) {
  seen.length = 0;
  const told: Told[] = [];
  const summary = await runEvaluation(echo, {} as System, asLines(lines), (row) => told.push(row));
  return { told, summary };
}

async function* asLines(lines: string[]) {
  yield* lines;
}

describe('An evaluation', () => {
  it('answers one object per row, in order, with its own id or else its number', async () => {
    const { told } = await evaluate('{"id":"a","text":"uno"}', '', '{"text":"dos"}');

    expect(told).toEqual([
      { id: 'a', said: 'uno', right: false },
      { id: 1, said: 'dos', right: false },
    ]);
  });

  it('shows the product nothing of a row but its input', async () => {
    await evaluate('{"id":"a","text":"uno","label":"uno","kind":"x","notes":"y"}');

    expect(seen).toEqual([{ text: 'uno' }]);
  });

  it('answers the same when the labels are permuted', async () => {
    const texts = ['uno', 'dos', 'tres'];
    const rows = (labels: string[]) => texts.map((text, at) => JSON.stringify({ id: text, text, label: labels[at] }));
    const said = async (labels: string[]) => (await evaluate(...rows(labels))).told.map((row) => row.said);

    expect(await said(['dos', 'tres', 'uno'])).toEqual(await said(['uno', 'dos', 'tres']));
  });

  it('tells what is wrong with a broken row and goes on', async () => {
    const { told, summary } = await evaluate(
      'no es JSON',
      '[1]',
      '{"id":"x"}',
      '{"text":"rompe"}',
      '{"text":"uno","label":"uno"}',
    );

    expect(told.map(({ id, error }) => [id, typeof error])).toEqual([
      [0, 'string'],
      [1, 'string'],
      ['x', 'string'],
      [3, 'string'],
      [4, 'undefined'],
    ]);
    expect(summary).toEqual({ rows: 5, answered: 1, broken: 4, right: 1 });
  });
});

describe('An evaluation with an option that has a value', () => {
  const counting = defineEvaluation({
    name: 'counting',
    about: 'Cuenta.',
    input: z.object({ text: z.string() }),
    values: { by: 'PASO' },
    load: async ({ values, say }) => {
      say(`de ${values.by} en ${values.by}`);
      return { run: async (_system: never, { text }: { text: string }) => ({ steps: text.length * Number(values.by) }) };
    },
  });

  it('reads it once, before the first row, and may say how it goes', async () => {
    const told: Told[] = [];
    const said: string[] = [];
    const call = { values: { by: '2' }, say: (line: string) => void said.push(line) };
    await runEvaluation(counting, {} as System, asLines(['{"text":"a"}', '{"text":"bb"}']), (row) => told.push(row), call);

    expect(told.map(({ steps }) => steps)).toEqual([2, 4]);
    expect(said).toEqual(['de 2 en 2']);
  });

  it('tells in the use of the command what stands for it', () => {
    expect(evalCommand([counting, echo])).toMatchObject({
      usage: 'NOMBRE ARCHIVO [--json] [--by PASO]',
      options: { json: { type: 'boolean' }, by: { type: 'string' } },
    });
  });
});

describe('An evaluation of a whole file', () => {
  const measure = defineEvaluation({
    name: 'measure',
    about: 'Mide.',
    input: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array), 'in-words': z.boolean().optional() }),
    isWhole: true,
    options: ['in-words'],
    load: async () => ({
      run: async (_system: never, input: { name: string; bytes: Uint8Array; 'in-words'?: boolean }) => {
        if (input.bytes.length === 0) throw new Error('nada');
        return { name: input.name, length: input['in-words'] ? 'tres' : input.bytes.length };
      },
    }),
  });

  async function evaluateWhole(bytes: number[], options = {}) {
    const told: Told[] = [];
    const given = { ...options, name: 'a.txt', bytes: Uint8Array.from(bytes) };
    const summary = await runOnWhole(measure, {} as System, given, (row) => told.push(row));
    return { told, summary };
  }

  it('sees its bytes, its name and its options, and answers one row', async () => {
    const { told, summary } = await evaluateWhole([1, 2, 3]);

    expect(told).toEqual([{ id: 0, name: 'a.txt', length: 3 }]);
    expect(summary).toEqual({ rows: 1, answered: 1, broken: 0 });
    expect((await evaluateWhole([1, 2, 3], { 'in-words': true })).told[0]).toMatchObject({ length: 'tres' });
  });

  it('tells what is wrong with a file that it cannot read', async () => {
    const { told, summary } = await evaluateWhole([]);

    expect(told).toEqual([{ id: 0, error: 'Error: nada' }]);
    expect(summary).toEqual({ rows: 1, answered: 0, broken: 1 });
  });
});
