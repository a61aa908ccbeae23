import type { Handshape, Location, Movement, Orientation } from '../handshape/handshape.ts';

/** Mexican and Spanish Sign Language. They are two languages: nothing of one is ever judged by the other. */
export type SignLanguage = 'lsm' | 'lse';

/** One letter or number of a manual alphabet, by description. `id` is its capital: `A`, `Ñ`, `LL`, `RR`. */
export type Letter = {
  id: string;
  handshape: Handshape;
  orientation: Orientation;
  location?: Location;
  /** Absent in letters that are held still. */
  movement?: Movement;
};

/** `sources` are where the facts can be read, and `sourcesCompared` whether each letter was compared with them; `reviewed` says whether a deaf person has looked at the descriptions, and nobody has yet. */
export type Alphabet = {
  language: SignLanguage;
  name: string;
  sources: readonly { title: string; url?: string }[];
  sourcesCompared: boolean;
  reviewed: boolean;
  letters: readonly Letter[];
};
