import type { Place, Quoted } from './letter-reading.ts';

/** A piece of a letter, as it stands there. */
export function quoteOf(text: string, { from, to }: Place): Quoted {
  return { quote: text.slice(from, to), place: { from, to } };
}
