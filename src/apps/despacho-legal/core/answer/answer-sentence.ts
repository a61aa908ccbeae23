import type { Standing } from '../law/law.ts';

/** A sentence of an answer, and where it stands in the law. `quote` is what it takes from there word for word. */
export type AnswerSentence = {
  text: string;
  law: string;
  article: string;
  /** Of the article's text when the sentence was made. */
  hash: string;
  quote?: string;
};

/** A sentence that may be shown. `standing` of its article or law, whichever counts less: what is not in force is shown as that. */
export type CheckedSentence = AnswerSentence & { standing: Standing };

/** Why a sentence is not shown. */
export type Fault =
  /** Its law or its article is not loaded, or it names none. */
  | 'no-law'
  | 'no-article'
  /** It was made from another version of the article. */
  | 'other-version'
  | 'no-quote-there'
  /** The quote is there, but cuts through a word or a number, or leaves away the «no» or the «salvo» of its sentence. */
  | 'cut-quote'
  /** A number, amount, period or date that is neither in the article nor in the question. */
  | 'no-figure-there'
  /** It names a law or an article of which the article does not speak. */
  | 'no-reference-there'
  /** Signs that people cannot tell from letters or numbers. */
  | 'unreadable'
  | 'empty';
