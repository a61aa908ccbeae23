import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Answer, AnyEvaluation, EvaluationCall } from '../jobs/define-evaluation.ts';
import type { System } from './context.ts';

/** One row's place in the answers, whole or broken. */
export type Told = { id: unknown } & Answer;

const alone: EvaluationCall = { values: {}, say: () => {} };

type Kept = { row: Record<string, unknown>; told: Answer };

/**
 * Runs an evaluation over the rows of a file of JSON Lines, in order, and tells each answer as it comes. A row that is broken is
 * told with its `error`, and the run goes on. Resolves to the summary. Throws only when the file cannot be read.
 */
export async function runEvaluation(
  evaluation: AnyEvaluation,
  system: System,
  lines: AsyncIterable<string>,
  tell: (told: Told) => void,
  { show, ...call }: EvaluationCall & { show?: (line: string) => void } = alone,
): Promise<Answer> {
  const { run } = await evaluation.load(call);
  const kept: Kept[] = [];
  let rows = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const number = rows;
    rows += 1;
    const row = parseRow(line);
    const id = row?.id ?? number;
    const input = row && evaluation.input.safeParse(row);
    if (!row || !input?.success) {
      tell({ id, error: input?.error ? explain(input.error) : 'This line is not a JSON object' });
      continue;
    }
    try {
      const output = await run(system as never, input.data as never);
      const told = evaluation.judge ? evaluation.judge(row, output as never) : output;
      kept.push({ row, told });
      tell({ id, ...told });
    } catch (error) {
      tell({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
    }
  }
  if (show) for (const line of evaluation.show?.(kept) ?? []) show(line);
  return { rows, answered: kept.length, broken: rows - kept.length, ...evaluation.summarise?.(kept) };
}

/** Runs an evaluation over one file as it is. What it answers, or that it is broken, is told as the row of number 0. */
export async function runOnWhole(
  evaluation: AnyEvaluation,
  system: System,
  given: { name: string; bytes: Uint8Array; [option: string]: unknown },
  tell: (told: Told) => void,
  call = alone,
): Promise<Answer> {
  const { run } = await evaluation.load(call);
  try {
    const told = await run(system as never, evaluation.input.parse(given) as never);
    tell({ id: 0, ...told });
    return { rows: 1, answered: 1, broken: 0, ...evaluation.summarise?.([{ row: {}, told }]) };
  } catch (error) {
    tell({ id: 0, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
    return { rows: 1, answered: 0, broken: 1, ...evaluation.summarise?.([]) };
  }
}

/** The lines of a UTF-8 file; a mark at its beginning is not part of the first. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let isFirst = true;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    yield isFirst ? line.replace(/^\uFEFF/, '') : line;
    isFirst = false;
  }
}

function parseRow(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function explain({ issues }: { issues: { path: PropertyKey[]; message: string }[] }): string {
  return issues.map(({ path, message }) => `${path.join('/') || 'row'}: ${message}`).join('; ');
}
