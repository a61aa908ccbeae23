export type Found = {
  id: string;
  score: number /** Share of the query's meaning (its rare words weigh more) that the document holds, 0 to 1. */;
  coverage: number;
};
export type SearchIndex = { search: (query: string, limit?: number) => Found[] };

const k1 = 1.2;
const b = 0.75;

/** A small BM25 index in memory over Spanish or English documents; for the hundreds of texts of a bot, not for a library. */
export function createIndex(documents: { id: string; text: string }[]): SearchIndex {
  const entries = documents.map(({ id, text }) => ({ id, terms: count(termsOf(text)), length: termsOf(text).length }));
  const average = entries.reduce((sum, entry) => sum + entry.length, 0) / Math.max(1, entries.length);
  const weight = (term: string) => {
    const holding = entries.filter((entry) => entry.terms.has(term)).length;
    return Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5));
  };

  return {
    search(query, limit = 5) {
      const terms = [...new Set(termsOf(query))];
      const weights = new Map(terms.map((term) => [term, weight(term)]));
      const total = [...weights.values()].reduce((sum, each) => sum + each, 0);
      const scored = entries.map(({ id, terms: held, length }) => {
        let score = 0;
        let covered = 0;
        for (const [term, termWeight] of weights) {
          const times = held.get(term) ?? 0;
          if (times === 0) continue;
          covered += termWeight;
          score += (termWeight * times * (k1 + 1)) / (times + k1 * (1 - b + (b * length) / average));
        }
        return { id, score, coverage: total > 0 ? covered / total : 0 };
      });
      return scored
        .filter((each) => each.score > 0)
        .sort((one, other) => other.score - one.score)
        .slice(0, limit);
    },
  };
}

const stopWords = new Set(
  `a al ante con de del el ella en es esa ese esta este esto la las le lo los me mi mis muy no o para pero por que se si sin su te tu un una y ya yo hay como
  quiero puedes puedo necesito ayuda ayudame the an and are be can do for have how i in is it me my of on or please that this to want with you your need help what
  s t m am was que cual hacer tengo hago hace haz explica explicame cuentame dime sobre acerca saber sabes decir favor podrias gustaria tell explain about know could would like give show`.split(
    /\s+/,
  ),
);

/** The meaningful words of a text, without accents or endings. */
export function termsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !stopWords.has(word))
    .map(stem);
}

function stem(word: string): string {
  if (word.length < 5) return word;
  const root = word.replace(
    /(?:aciones|acion|iendo|ando|ados|adas|ado|ada|idos|idas|ido|ida|mente|ing|ed|ar|er|ir|as|os|es|s|a|o|e)$/,
    '',
  );
  return root.length >= 3 ? root : word;
}

function count(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
