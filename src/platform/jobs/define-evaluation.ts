import type { z } from 'zod';

/** What one row was answered with. */
export type Answer = Record<string, unknown>;

/** How an evaluation was called: its `values` by name, and where to say how it goes. */
export type EvaluationCall = { values: Readonly<Record<string, string>>; say: (line: string) => void };

/**
 * A way to run the product's own code over rows that anybody wrote, and look at what it answers.
 *
 * `input` is all of a row that the product may see: its labels are left behind before `run` is called, so they cannot change an
 * answer. `judge` sees the whole row, after it was answered.
 */
export type Evaluation<Input extends object = object, Output extends Answer = Answer> = {
  name: string;
  /** One line for whoever asks what there is. */
  about: string;
  input: z.ZodType<Input>;
  /** Its file is one thing, read as it is, and no rows: `input` then sees `{ name, bytes }` and the options. */
  isWhole?: true;
  /** Names of switches for a whole file: `day-first` is given as `--day-first`, and is `true` in the input under that name. */
  options?: readonly string[];
  /** Options with a value, and what stands for it where the use is told: `{ laws: 'CARPETA' }` is given as `--laws CARPETA`. */
  values?: Readonly<Record<string, string>>;
  /** Once for each run, before its first row; here is read what all rows need. */
  load: (call: EvaluationCall) => Promise<{ run: (system: never, input: Input) => Promise<Output> }>;
  /** What is told of a row, from its answer and its labels; without it, the answer. */
  judge?: (row: Record<string, unknown>, output: Output) => Answer;
  /** What all rows show together, beside how many there were. */
  summarise?: (rows: { row: Record<string, unknown>; told: Answer }[]) => Answer;
  /** Lines for reading after the table, such as the words that were missed; never part of `--json`. */
  show?: (rows: { row: Record<string, unknown>; told: Answer }[]) => string[];
};

/** Any evaluation, where only its name and its doing matter. */
export type AnyEvaluation = {
  name: string;
  about: string;
  input: z.ZodType<object>;
  isWhole?: true;
  options?: readonly string[];
  values?: Readonly<Record<string, string>>;
  load: (call: EvaluationCall) => Promise<{ run: (system: never, input: never) => Promise<Answer> }>;
  judge?: (row: Record<string, unknown>, output: never) => Answer;
  summarise?: (rows: { row: Record<string, unknown>; told: Answer }[]) => Answer;
  /** Lines for reading after the table, such as the words that were missed; never part of `--json`. */
  show?: (rows: { row: Record<string, unknown>; told: Answer }[]) => string[];
};

/** Declares an evaluation. What it runs is loaded only when it is asked for. */
export function defineEvaluation<Input extends object, Output extends Answer>(
  evaluation: Evaluation<Input, Output>,
): Evaluation<Input, Output> {
  return evaluation;
}
