import { type Contents, fields } from './create-contents.ts';
import type { WantedWord } from './create-term-reader.ts';
import type { Query } from './read-query.ts';
import { scorePhrases } from './score-phrases.ts';
import { saturate, type Weights, weighTimes } from './weigh-times.ts';

export type ScoredChunk = { chunk: number; score: number; coverage: number };

/** What is searched: of the documents, one where they may be seen and zero where they may not. */
export type Sight = { contents: Contents; visible: Uint8Array; weights: Weights };

type Measured = Sight & { documents: number; averages: number[] };
type WeighedTerm = { number: number; share: number };

/** So many of the best chunks at least are looked through for words that stand side by side. */
const mostRead = 200;

/**
 * The best chunks by BM25F over what may be seen, each times the prior of its document. Every figure in it (how many documents there are, how many hold a word, how
 * long they are) is counted over what may be seen alone: the rest is as if it was not there, and no score tells that it is.
 */
export function scoreChunks(sight: Sight, query: Query, atLeast: number): ScoredChunk[] {
  const { contents, weights } = sight;
  const measured = measure(sight);
  const many = contents.chunks().length;
  const [scores, covered, times] = [new Float64Array(many), new Float64Array(many), new Float64Array(many)];
  const rarity: number[] = [];
  let asked = 0;
  for (const { word, weight, isAsked } of query.words) {
    const { idf, terms } = weighTerms(measured, word);
    rarity.push(idf);
    if (isAsked) asked += idf;
    for (const chunk of countTimes(measured, terms, times)) {
      scores[chunk] = (scores[chunk] ?? 0) + weight * idf * saturate(times[chunk] ?? 0, weights);
      if (isAsked) covered[chunk] = (covered[chunk] ?? 0) + idf;
      times[chunk] = 0;
    }
  }
  const priorOf = (chunk: number) => contents.documents()[contents.chunks()[chunk]?.document ?? -1]?.prior ?? 0;
  const phrases = scorePhrases(contents, query, rarity, weights);
  // The prior comes before the cut, so that what weighs much is not cut off.
  for (let chunk = 0; chunk < many; chunk++) scores[chunk] = (scores[chunk] ?? 0) * priorOf(chunk);
  return bestOf(scores, Math.max(mostRead, atLeast * 4)).map((chunk) => ({
    chunk,
    score: (scores[chunk] ?? 0) + priorOf(chunk) * phrases(chunk),
    coverage: asked > 0 ? (covered[chunk] ?? 0) / asked : 0,
  }));
}

function measure(sight: Sight): Measured {
  const totals = fields.map(() => 0);
  let chunks = 0;
  for (const chunk of sight.contents.chunks()) {
    if (!chunk || sight.visible[chunk.document] === 0) continue;
    chunks++;
    for (let field = 0; field < fields.length; field++) totals[field] = (totals[field] ?? 0) + (chunk.lengths[field] ?? 0);
  }
  const documents = sight.visible.reduce((sum, each) => sum + each, 0);
  return { ...sight, documents, averages: totals.map((total) => total / Math.max(1, chunks) || 1) };
}

/** How rare a word is, and how much each of its terms counts. A relative that is everywhere says less than the word that was asked. */
function weighTerms(measured: Measured, word: WantedWord): { idf: number; terms: WeighedTerm[] } {
  const known = [...word].flatMap(([term, share]): WeighedTerm[] => {
    const number = measured.contents.findNumber(term);
    return number === undefined ? [] : [{ number, share }];
  });
  const own = known.filter(({ share }) => share === 1);
  const idf = rarityOf(measured, countDocuments(measured, own) || countDocuments(measured, known));
  const terms = known.map((term) => {
    if (term.share === 1) return term;
    return { ...term, share: term.share * Math.min(1, rarityOf(measured, countDocuments(measured, [term])) / idf) };
  });
  return { idf, terms };
}

function rarityOf({ documents }: Measured, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/** How many visible documents hold any of these terms. */
function countDocuments({ contents, visible }: Measured, terms: WeighedTerm[]): number {
  const chunks = contents.chunks();
  const seen = new Uint8Array(visible.length);
  let count = 0;
  for (const { number } of terms) {
    const postings = contents.postingsOf(number);
    for (let place = 0; place < postings.length; place += 2) {
      const document = chunks[postings[place] ?? 0]?.document ?? 0;
      if (visible[document] === 0 || seen[document] === 1) continue;
      seen[document] = 1;
      count++;
    }
  }
  return count;
}

/** Adds up in `times` how often these terms stand in each visible chunk, weighed by where, and tells which chunks have any. */
function countTimes({ contents, visible, averages, weights }: Measured, terms: WeighedTerm[], times: Float64Array): number[] {
  const chunks = contents.chunks();
  const touched: number[] = [];
  for (const { number, share } of terms) {
    const postings = contents.postingsOf(number);
    for (let place = 0; place < postings.length; place += 2) {
      const chunk = postings[place] ?? 0;
      const held = chunks[chunk];
      if (!held || visible[held.document] === 0) continue;
      if (times[chunk] === 0) touched.push(chunk);
      times[chunk] = (times[chunk] ?? 0) + share * weighTimes(postings[place + 1] ?? 0, held.lengths, averages, weights);
    }
  }
  return touched;
}

/** The places of the highest of these numbers: so many if they are above zero, and all that are as high as the last. */
function bestOf(scores: Float64Array, many: number): number[] {
  const sorted = scores.length > many ? Float64Array.from(scores).sort() : undefined;
  const least = sorted?.[sorted.length - many] ?? 0;
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > 0 && score >= least) best.push(at);
  }
  return best;
}
