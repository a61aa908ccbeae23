import type { Reading } from './read-verb.ts';

export type Tag =
  | 'article'
  | 'possessive'
  | 'demonstrative'
  | 'preposition'
  | 'join'
  | 'pronoun'
  | 'clitic'
  | 'negation'
  | 'nothing'
  | 'ask'
  | 'verb'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'quantifier'
  | 'number'
  | 'name'
  | 'greeting'
  | 'time'
  | 'stop';

/** One written word, and what was read of it. */
export type Word = {
  /** As it was written. */
  text: string;
  low: string;
  tag: Tag;
  /** What stands for it in the gloss, before rules move or drop it. */
  gloss: string;
  verb?: Reading;
  /** Pronouns that hang on its end: «escríbame». */
  hanging?: string[];
  isPlural?: boolean;
  /** Where a time lies that the words tell. */
  when?: 'past' | 'now' | 'future';
};

/** One sentence that was written, with what its signs around it tell. */
export type Sentence = { words: Word[]; asks: boolean };
