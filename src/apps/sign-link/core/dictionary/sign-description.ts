/** What is said of a sign, as far as two of them are compared. */
export type SignDescription = {
  gloss: string;
  region: string;
  description: string;
  fsw: string;
  handshape: string | null;
  place: string | null;
  movement: string | null;
  hands: number | null;
  senses: readonly { words: readonly string[]; definitionEs: string; definitionEn: string; examples: readonly string[] }[];
};
