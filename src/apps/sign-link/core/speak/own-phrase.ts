import type { PhraseCategory } from './phrases.ts';

/** What a person's own phrase is, on both sides. */
export type PhraseContent = {
  text: string;
  category: PhraseCategory;
  /** The name of a drawn picture; null: none, or one that its person gave. */
  picture: string | null;
  /** Of a picture that its person gave: what is seen on it, whose it is and under which licence, in their words. */
  given: { alt: string; author: string; licence: string } | null;
};

export type OwnPhraseNow = PhraseContent & {
  id: string;
  version: number;
  hasPicture: boolean;
  createdAt: string;
  updatedAt: string;
};
