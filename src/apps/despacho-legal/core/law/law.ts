/** The country whose law it is. */
export type Jurisdiction = 'ES' | 'MX';

/** Whether a text counts today: a repealed one or one that does not count yet is shown as that, and never quoted as if it did. */
export type Standing = 'in-force' | 'repealed' | 'future';

/** A law as it was loaded: the text of one version, article by article. */
export type Law = {
  /** By which it is called in answers, short and known: `CE`, `ET`, `LFT`, `L39/2015`. */
  key: string;
  jurisdiction: Jurisdiction;
  /** By which its source knows it: `BOE-A-2015-11430`. */
  identifier: string;
  title: string;
  /** A year, a month and a day. When this text was last changed, as its source says; `null` where it says nothing. */
  versionDate: string | null;
  publishedAt: string | null;
  standing: Standing;
  /** Where anybody may read it officially. */
  sourceUrl: string;
  articles: Article[];
};

/** An article word for word. */
export type Article = {
  /** As it is cited, without "Artículo": `14`, `48 Bis`, `3o Ter`, `disposición adicional primera`. Unique in its law. */
  number: string;
  kind: 'article' | 'provision';
  /** What its heading says after the number; empty where it says nothing. */
  heading: string;
  /** The books, titles, chapters and sections it stands in, from the largest. */
  path: string[];
  /** Word for word, without the notes of whoever edited it; paragraphs apart by one line break. */
  text: string;
  standing: Standing;
  /** When this article was last changed, where its source says so. */
  versionDate: string | null;
  sourceUrl: string;
  /** SHA-256 of the text, in hexadecimal: the same text has the same hash, wherever it was loaded from. */
  hash: string;
};
