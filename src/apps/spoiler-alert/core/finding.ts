import type { Category, Protection } from './categories.ts';

/** Where in a message's text: characters from `start` up to `end`. Cut out of the text, so it is there word for word. */
export type Span = { message: number; start: number; end: number };

/** `explicit` is shown when it happens once: a threat, or sexual matter with a minor. `weak` counts only together with others. */
export type Strength = 'explicit' | 'clear' | 'weak';

/** Which layer read it: words of one message, an order of messages, learned weights, or a model whose quotes were found in the chat. */
export type Layer = 'rule' | 'sequence' | 'learned' | 'model';

/** One place in the chat that may be read as this. It describes messages. */
export type Finding = {
  category: Category;
  from: number;
  /** To whom, where two talk or the message says it. */
  to: number | null;
  /** Index of the message it is about; those that belong to it come with the spans. */
  message: number;
  spans: Span[];
  layer: Layer;
  /** The rules that read it, or `learned`, `model`: pages explain each by `why.<rule>`. */
  rules: string[];
  strength: Strength;
};

export type ProtectiveFinding = { protection: Protection; from: number; message: number; spans: Span[]; rule: string };

/** A rate per hundred messages of their author with the 95 % interval of a Poisson count. */
export type Rate = { count: number; messages: number; per100: number; low: number; high: number };

/** `more`, `fewer`: the interval of the last four weeks lies above, below that of the first four. */
export type Trend = 'more' | 'fewer' | 'same' | 'unknown';

/** How the other side went on within three messages: gave in, said no, did not answer, or something else. */
export type Response = { gaveIn: number; refused: number; silent: number; other: number };

/** What repeats, from one side. Only these are shown: three places on two days, or one that is explicit. */
export type Pattern = {
  category: Category;
  from: number;
  to: number | null;
  /** Indexes into the findings. */
  findings: number[];
  /** How many in each week of the chat. */
  weeks: number[];
  days: number;
  all: Rate;
  first: Rate;
  last: Rate;
  trend: Trend;
  response: Response;
  isExplicit: boolean;
};

export type ProtectivePattern = { protection: Protection; from: number; findings: number[]; weeks: number[]; all: Rate };

/** What each side does of what everybody does. `replyMinutes` is the median time to answer, `bursts` ten messages within ten minutes. */
export type Balance = { messages: number; questions: number; apologies: number; replyMinutes: number | null; bursts: number };

/** Why nothing can be said. */
export type Silence = 'no-messages' | 'one-side' | 'too-few' | 'too-many-people' | 'other-language' | 'no-dates';

export type Reading =
  | { outcome: 'cannot-say'; why: Silence }
  | {
      outcome: 'patterns' | 'nothing-repeats';
      findings: Finding[];
      protective: ProtectiveFinding[];
      patterns: Pattern[];
      protectivePatterns: ProtectivePattern[];
      /** First day of each week of the chat, `2026-03-02`. */
      weeks: string[];
      /** The shares of each participant, by index. */
      balance: Balance[];
    };
