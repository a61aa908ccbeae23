import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AnyEvaluation } from '../jobs/define-evaluation.ts';
import { type Command, CommandProblem, defineCommand } from './define-command.ts';
import { linesOf, runEvaluation, runOnWhole, type Told } from './run-evaluation.ts';

/** `mentalia eval NAME FILE [--json]`: the product's own code over rows of a file, on a database of its own. */
export function evalCommand(evaluations: readonly AnyEvaluation[]): Command {
  const names = evaluations.map(({ name }) => name).join(', ');
  const switches = [...new Set(evaluations.flatMap(({ options = [] }) => options))];
  const values = Object.assign({}, ...evaluations.map((each) => each.values ?? {})) as Record<string, string>;
  const valued = Object.entries(values).map(([each, value]) => `${each} ${value}`);
  return defineCommand({
    name: 'eval',
    usage: ['NOMBRE ARCHIVO [--json]', ...[...switches, ...valued].map((each) => `[--${each}]`)].join(' '),
    about: `Pasa las filas de un archivo por el producto y cuenta qué responde. Hay: ${names}.`,
    options: {
      ...Object.fromEntries(['json', ...switches].map((each) => [each, { type: 'boolean' as const }])),
      ...Object.fromEntries(Object.keys(values).map((each) => [each, { type: 'string' as const }])),
    },
    load: async () => ({
      async run({ words: [name, file], options, openApart, tell, say }) {
        const evaluation = evaluations.find((each) => each.name === name);
        if (!evaluation) throw new CommandProblem(`No conozco la evaluación «${name ?? ''}». Hay: ${names}.`);
        if (!file || !existsSync(file)) throw new CommandProblem(`No encuentro el archivo «${file ?? ''}».`);
        say(`${evaluation.name}: ${evaluation.about}`);
        const told = (row: Told) => tell(options.json ? JSON.stringify(row) : asLine(row));
        const system = await openApart();
        const { json, ...chosen } = options;
        const call = { values: valuesIn(chosen), say };
        const summary = evaluation.isWhole
          ? await runOnWhole(evaluation, system, { ...chosen, name: basename(file), bytes: await readFile(file) }, told, call)
          : await runEvaluation(evaluation, system, linesOf(file), told, { ...call, ...(!json && { show: tell }) });
        tell(options.json ? JSON.stringify({ summary }) : asLine({ id: 'total', ...summary }));
      },
    }),
  });
}

function valuesIn(options: Record<string, string | boolean | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).filter((each): each is [string, string] => typeof each[1] === 'string'));
}

/** One row for reading: the id, then each field as it is. */
function asLine({ id, ...fields }: Told): string {
  const written = Object.entries(fields).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${String(id).padEnd(14)} ${written.join('  ·  ')}`;
}
