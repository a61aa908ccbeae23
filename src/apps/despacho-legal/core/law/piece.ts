import type { Standing } from './law.ts';

/** What somebody reads in the text of a law, in its order; `articlesOf` makes articles of it. */
export type Piece =
  /** A book (1), a part, a title, a chapter, a section (5), a smaller one (6); 0 ends them all; 9 is a line that may be the name of the last. */
  | { is: 'structure'; level: number; text: string }
  | ({ is: 'article' } & Start)
  /** A paragraph, or what `joins` the one before, where a line was broken within a sentence. */
  | { is: 'text'; text: string; joins?: boolean }
  /** The day on which what came before was last changed. */
  | { is: 'changed'; on: string }
  /** Here the article ends, and what follows is none: a signature. */
  | { is: 'end' };

/** The beginning of an article, or of a provision at the end of a law. */
export type Start = {
  number: string;
  kind: 'article' | 'provision';
  heading: string;
  /** First and last number, where one heading speaks of several articles. */
  range?: [string, string];
  /** Instead of the books and titles around it. */
  path?: string[];
  standing?: Standing;
  versionDate?: string | null;
  sourceUrl?: string;
};
