import type { TermReader, WantedWord } from './create-term-reader.ts';

/** A word of a query: `weight` says how much it counts, `isAsked` whether the person said it (and not a boost). */
export type QueryWord = { word: WantedWord; weight: number; isAsked: boolean };
/** Two words of a query, by their places in it, that count more where they stand side by side. */
export type QueryPair = { first: number; second: number; weight: number };
export type Query = { words: QueryWord[]; pairs: QueryPair[] };

/** Words or a phrase to look for besides what was asked. A word of it with `weight` 1 counts as one of the question; in a phrase each word counts, and side by side they count again. */
export type Boost = { text: string; weight: number };

/** What a question and its boosts look for. A word that comes twice counts once; what both say counts for both. */
export function readQuery(reader: TermReader, question: string, boosts: readonly Boost[]): Query {
  const words: QueryWord[] = [];
  const pairs = new Map<string, QueryPair>();
  const placeOf = new Map<string, number>();

  const take = (word: WantedWord, weight: number, isAsked: boolean): number => {
    const [own = ''] = word.keys();
    const at = placeOf.get(own) ?? words.length;
    const before = words[at];
    placeOf.set(own, at);
    words[at] = before
      ? { ...before, weight: before.isAsked && !isAsked ? before.weight + weight : Math.max(before.weight, weight) }
      : { word, weight, isAsked };
    return at;
  };

  const read = (text: string, weight: number, isAsked: boolean) => {
    let last: number | undefined;
    for (const word of reader.want(text)) {
      const at = word && take(word, weight, isAsked);
      if (last !== undefined && at !== undefined && last !== at) {
        const key = `${last} ${at}`;
        pairs.set(key, { first: last, second: at, weight: Math.max(weight, pairs.get(key)?.weight ?? 0) });
      }
      last = at;
    }
  };

  read(question, 1, true);
  for (const { text, weight } of boosts) if (weight > 0) read(text, weight, false);
  return { words, pairs: [...pairs.values()] };
}
