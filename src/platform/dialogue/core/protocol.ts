import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Outcome, StepView } from '../contract.ts';

/** Words in every language, by tone and by length; what a variant lacks falls back (tone: directo; length: normal). */
export type Wording =
  | string
  | { [tone in 'directo' | 'calido' | 'formal']?: string | { [length in 'corto' | 'normal' | 'detallado']?: string } };
export type Texts = Record<string, Wording>;

/** A value a person gave to a step, or `null` where the step was skipped. */
export type Value = string | number | string[] | null;

/** One condition on an earlier answer; all given parts must hold. */
export type When = {
  step: string;
  equals?: string | number;
  oneOf?: (string | number)[];
  atLeast?: number;
  atMost?: number;
  answered?: boolean;
};

export type Step = {
  id: string;
  /** Keys of the protocol's texts: `<id>.say` (optional lead-in), `<id>.question`, `<id>.help`, `<id>.explain`, `<id>.label`,
   *  `<id>.option.<value>` (+ `.hint`, and `.also`: other names, split by `|`), `<id>.min`, `<id>.max`, `<id>.placeholder`;
   *  and for the whole: `title`, `end`. */
  input:
    | { kind: 'choice'; multiple?: boolean; options: string[] }
    | { kind: 'scale'; min: number; max: number }
    | { kind: 'text'; maxLength: number }
    | { kind: 'list'; maxItems: number };
  /** First whose condition holds; without `when` it always does; `end` finishes. Absent: the next step of the list. */
  next?: { to: string; when?: When }[];
};

/** A protocol is data: a small graph of steps that the engine runs exactly. Words live beside it, one file a language. */
export type Protocol = {
  id: string;
  version: number;
  minutes: number;
  steps: Step[];
  texts: { es: Texts; en: Texts };
  /** What the texts may mention between braces, from the answers so far. Pure. */
  values?: (answers: Record<string, Value>, adaptation: Adaptation) => Record<string, string | number>;
  /** Turns the answers into what is kept. Pure. */
  outcome: (
    answers: Record<string, Value>,
    word: (key: string, values?: Record<string, string | number>) => string,
    adaptation: Adaptation,
  ) => Outcome;
};

export type Run = {
  runId: string;
  protocolId: string;
  stepId: string;
  path: string[];
  answers: Record<string, Value>;
  status: 'active' | 'paused' | 'left' | 'done';
};

/** What the bot says and shows after a person's move. */
export type Turn = { run: Run; say: string; step: StepView | null; outcome: Outcome | null };
