import type { Branch } from './branches.ts';

/** Where the law answers: the short name of a law, and the number of an article as its text writes it, `3o Bis`. */
export type Place = { law: string; article: string };

/** What people say in their words, what the law of one country calls it, and where it answers. */
export type Concept = {
  id: string;
  branch: Branch;
  /** In the little language of phrases that the screen of danger reads too, with ` & ` between what may stand in any order. */
  say: string[];
  /** The law's own names for it. */
  legal: string[];
  /** The best first. Empty where no law that is usually loaded answers. */
  articles: Place[];
  /** The law that holds the rest of the answer, where it is not one of those that are usually loaded. */
  elsewhere?: string;
  /** Why it stands here, for whoever looks after the map. */
  note?: string;
};
