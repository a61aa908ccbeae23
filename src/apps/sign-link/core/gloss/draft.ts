import type { SignLanguage } from '../alphabets/alphabet.ts';

/** What a rule does, by the name it has in the table of rules. */
export type RuleName =
  | 'time'
  | 'place'
  | 'articles'
  | 'prepositions'
  | 'copula'
  | 'infinitive'
  | 'subject'
  | 'pronoun'
  | 'experiencer'
  | 'tense'
  | 'order'
  | 'subjectFirst'
  | 'adjective'
  | 'plural'
  | 'number'
  | 'negation'
  | 'wh'
  | 'yes-no'
  | 'name'
  | 'and'
  | 'without';

/** What the face and the head do with a sentence; it is no sign of its own. */
export type Mark = 'yes-no' | 'wh' | 'negation';

/** One thing that was done to a sentence, to be told in words: «Quité: la, de». */
export type Change = { rule: RuleName; words: string[]; to?: string };

/** One place in a draft. */
export type GlossSign = {
  id: string;
  /** As a gloss is written: `NIÑO`, `DL-ANA`. */
  gloss: string;
  /** The word as it was written; empty where a rule added it. */
  from: string;
  /** `pause` stands between two sentences. */
  kind: 'word' | 'name' | 'added' | 'pause';
  /** Signed again to tell that there are several. */
  isRepeated: boolean;
};

export type GlossDraft = { language: SignLanguage; signs: GlossSign[]; marks: Mark[]; changes: Change[] };
