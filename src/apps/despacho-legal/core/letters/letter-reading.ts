import type { PlainDate } from '../deadlines/plain-date.ts';

/** Where something stands in the text of a letter. */
export type Place = { from: number; to: number };

/** A piece of a letter, letter by letter, and where it stands. */
export type Quoted = { quote: string; place: Place };

/** Who may send a letter, as far as its words tell. */
export type SenderKind = 'authority' | 'court' | 'company' | 'person';

export type LetterKind =
  | 'requirement'
  | 'decision'
  | 'summons'
  | 'fine'
  | 'dismissal'
  | 'burofax'
  | 'lawsuit'
  | 'reply'
  | 'payment'
  | 'other';

/** What a deadline of a letter is counted from, as it says itself. */
export type CountedFrom = 'notification' | 'receipt' | 'letter' | 'publication' | 'unsaid';

/** A deadline that a letter gives: a length, or a last day, or both. `quote` is the sentence; `words` the piece of it that says how long. */
export type LetterDeadline = Quoted & {
  words: Quoted;
  length: number | null;
  unit: 'days' | 'weeks' | 'months' | 'years' | 'hours' | null;
  /** Whether it says which days count. Only days and hours are said so. */
  counts: 'working' | 'natural' | 'unsaid';
  from: CountedFrom;
  /** Whether it says that the count begins on the day after. */
  isNextDay: boolean;
  lastDay: PlainDate | null;
  /** What it is for: to do what is asked, to appeal, to appear, or the time that others take. */
  for: 'ask' | 'appeal' | 'appear' | 'theirs';
};

/** A law that a letter names. `key` where it is a known one; the article where it says which. */
export type NamedLaw = Quoted & { key: string | null; articles: string[] };

/** Something that a letter may say and that was not found in it. */
export type Unfound = 'from' | 'to' | 'date' | 'references' | 'asks' | 'deadlines' | 'answers' | 'consequences' | 'laws';

/** What a letter says. Everything in it is a piece of the letter and carries its place; what is not there is `unknown`, and never guessed. */
export type LetterReading = {
  from: (Quoted & { is: SenderKind }) | null;
  to: Quoted | null;
  date: (Quoted & { day: PlainDate }) | null;
  references: Quoted[];
  kind: { is: LetterKind; because: Quoted | null };
  /** `what`: the piece of the sentence that says what to do. */
  asks: (Quoted & { what: Quoted })[];
  deadlines: LetterDeadline[];
  amounts: (Quoted & { words: Quoted; currency: 'EUR' | 'MXN' })[];
  /** Where or how to answer or appeal. */
  answers: (Quoted & { is: 'appeal' | 'answer' })[];
  laws: NamedLaw[];
  /** What it says will happen. */
  consequences: Quoted[];
  /** Words that threaten somebody with harm: for these people come first, and no law. */
  threats: Quoted[];
  /** Sentences that speak to a machine and not to a person. Nobody obeys them. */
  notForPeople: Quoted[];
  /** Deadlines to do what it asks, by their place in the list, that are not the same: they may be of different things, or not agree. */
  differing: [number, number][];
  unknown: Unfound[];
};
