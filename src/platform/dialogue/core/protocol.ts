import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Outcome, StepView } from '../contract.ts';

/** Words in every language, by tone and by length; what a variant lacks falls back (tone: directo; length: normal). */
export type Wording =
  | string
  | { [tone in 'directo' | 'calido' | 'formal']?: string | { [length in 'corto' | 'normal' | 'detallado']?: string } };
/** A key may have a sibling `<key>.facil`: the same in easier words, for whoever reads that best (a11y/R8). */
export type Texts = Record<string, Wording>;

/** A value a person gave to a step, or `null` where the step was skipped. */
export type Value = string | number | string[] | null;
export type Answers = Record<string, Value>;

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
  /** Keys of the protocol's texts: `<id>.say` (optional lead-in), `<id>.question`, `<id>.help`, `<id>.explain` (the rule),
   *  `<id>.example`, `<id>.picture`, `<id>.try` (explain.ts: what an explanation begins with), `<id>.label`,
   *  `<id>.option.<value>` (+ `.hint`, and `.also`: other names, split by `|`), `<id>.min`, `<id>.max`, `<id>.placeholder`;
   *  and for the whole: `title`, `end`. */
  input:
    | {
        kind: 'choice';
        multiple?: boolean;
        options: string[];
        /** What the person wrote before, as options in front of the fixed ones: each is its own value and label. Pure. */
        items?: (answers: Answers, adaptation: Adaptation) => string[];
      }
    /** `step`: how far apart the numbers are that the form offers; in words any whole number is taken. */
    | { kind: 'scale'; min: number; max: number; step?: number }
    | { kind: 'text'; maxLength: number }
    | { kind: 'list'; maxItems: number };
  /** First whose condition holds; without `when` it always does; `end` finishes. Absent: the next step of the list. */
  next?: { to: string; when?: When }[];
  /** Whose words it uses, for steps that ask the same thing again. Absent: its own. */
  words?: string;
  /** Earlier steps on which its meaning rests: when one of them is answered differently, this one is asked again. */
  restsOn?: string[];
  /** Whether there is anything to ask; a step that has nothing is passed over. Absent: always. Pure. */
  asks?: (answers: Answers, adaptation: Adaptation) => boolean;
};

/** A protocol is data: a small graph of steps that the engine runs exactly. Words live beside it, one file a language. */
export type Protocol = {
  id: string;
  version: number;
  minutes: number;
  steps: Step[];
  texts: { es: Texts; en: Texts };
  /** For a moment in which every word weighs: always in its shortest form, and explained only to who asks. */
  brief?: boolean;
  /** What the texts may mention between braces, from the answers so far and the step they are for. Pure. */
  values?: (answers: Answers, adaptation: Adaptation, stepId: string) => Record<string, string | number>;
  /** Turns the answers into what is kept. Pure. */
  outcome: (
    answers: Answers,
    word: (key: string, values?: Record<string, string | number>) => string,
    adaptation: Adaptation,
  ) => Outcome;
};

export type Run = {
  runId: string;
  protocolId: string;
  stepId: string;
  path: string[];
  answers: Answers;
  status: 'active' | 'paused' | 'left' | 'done';
};

/** What the bot says and shows after a person's move. */
export type Turn = { run: Run; say: string; step: StepView | null; outcome: Outcome | null };
