import { type Contents, fields } from './create-contents.ts';
import type { Query, QueryWord } from './read-query.ts';
import { saturate, type Weights } from './weigh-times.ts';

/** What it counts that words stand side by side in a chunk as in the query; `rarity` tells how rare each word of the query is. */
export function scorePhrases(contents: Contents, query: Query, rarity: number[], weights: Weights): (chunk: number) => number {
  const followers = followersOf(contents, query);
  return (chunk) => {
    const times = new Map<number, number>();
    for (const [field, sequence] of (contents.chunks()[chunk]?.sequences ?? []).entries()) {
      for (let at = 0; at + 1 < sequence.length; at++) {
        const here = followers.get(sequence[at] ?? 0)?.get(sequence[at + 1] ?? 0);
        for (const pair of here ?? []) times.set(pair, (times.get(pair) ?? 0) + weights.fields[fields[field] ?? 'body']);
      }
    }
    let score = 0;
    for (const [at, { first, second, weight }] of query.pairs.entries()) {
      const rare = Math.min(rarity[first] ?? 0, rarity[second] ?? 0);
      score += weights.phrase * weight * rare * saturate(times.get(at) ?? 0, weights);
    }
    return score;
  };
}

/** By the first term of a pair and then by its second: which pairs of the query these are. */
function followersOf(contents: Contents, { words, pairs }: Query): Map<number, Map<number, number[]>> {
  const followers = new Map<number, Map<number, number[]>>();
  for (const [at, { first, second }] of pairs.entries()) {
    for (const one of numbersOf(contents, words[first])) {
      const after = followers.get(one) ?? new Map<number, number[]>();
      followers.set(one, after);
      for (const other of numbersOf(contents, words[second])) after.set(other, [...(after.get(other) ?? []), at]);
    }
  }
  return followers;
}

function numbersOf(contents: Contents, query: QueryWord | undefined): number[] {
  return [...(query?.word.keys() ?? [])].flatMap((term) => contents.findNumber(term) ?? []);
}
