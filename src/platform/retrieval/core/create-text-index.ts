import { type Contents, createContents } from './create-contents.ts';
import { createTermReader, type IndexLanguage } from './create-term-reader.ts';
import { type Boost, readQuery } from './read-query.ts';
import { openContents, saveContents } from './save-contents.ts';
import { type ScoredChunk, scoreChunks } from './score-chunks.ts';
import { splitChunks } from './split-chunks.ts';
import type { Place } from './split-sentences.ts';
import stopWords from './stop-words.json' with { type: 'json' };
import { usualWeights, type Weights } from './weigh-times.ts';

/** `prior` multiplies its score: 1 if nothing is said. `path` is where it stands, from the largest: a law, its title, its chapter. */
export type IndexedDocument = { id: string; heading?: string; path?: readonly string[]; body: string; prior?: number };

export type FoundDocument = {
  id: string;
  score: number;
  /** Share of the question's meaning (its rare words weigh more) that the passage holds, 0 to 1. */
  coverage: number;
  /** Where in the body its best passage stands, for `body.slice(from, to)`. */
  place: Place;
};

/** Whether whoever asks may see a document. Asked for every document at every search, so it looks things up and asks nobody. */
export type Allowed = (documentId: string) => boolean;

export type SearchOptions = { limit?: number; boosts?: readonly Boost[] };
export type IndexSettings = {
  language: IndexLanguage;
  /** Words that say nothing here, apart by blanks and without accents. */
  ignored?: string;
  weights?: Partial<Weights>;
};

export type TextIndex = {
  /** Puts a document in, in place of the one with its id. */
  add: (document: IndexedDocument) => void;
  /** Takes a document out, with all its words. */
  remove: (documentId: string) => void;
  /** The best documents first; of the same score, in the order of their ids. */
  search: (question: string, allowed: Allowed, options?: SearchOptions) => FoundDocument[];
  /** Everything in it, for `restoreTextIndex`. It holds the words of its documents: keep it as safe as they are. */
  save: () => Uint8Array;
  size: () => number;
};

/** What is of everybody. */
export const openToAll: Allowed = () => true;

/** An index in memory that finds documents by their words, in their best passage. Empty at first; one per language. */
export function createTextIndex(settings: IndexSettings): TextIndex {
  return indexOver(createContents(), settings);
}

/** The index that was saved with the same settings. Undefined if these bytes are no such index (cut off, damaged, of another version): then index anew. */
export function restoreTextIndex(bytes: Uint8Array, settings: IndexSettings): TextIndex | undefined {
  const contents = openContents(bytes, markOf(settings));
  return contents && indexOver(contents, settings);
}

/** Whoever reads words otherwise has other terms. */
function markOf({ language, ignored = '' }: IndexSettings): string {
  return [language, stopWords[language], ignored].join('\n');
}

function indexOver(contents: Contents, settings: IndexSettings): TextIndex {
  const reader = createTermReader(settings.language, settings.ignored);
  const weights = { ...usualWeights, ...settings.weights };
  return {
    add: ({ id, heading = '', path = [], body, prior = 1 }) => {
      const above = reader.read(path.join('\n'));
      const called = reader.read(heading);
      const chunks = splitChunks(body);
      const parts = chunks.length > 0 ? chunks : [{ from: 0, to: 0, headings: [] }];
      contents.add({
        id,
        prior,
        chunks: parts.map(({ from, to, headings }) => ({
          from,
          to,
          terms: [
            called,
            headings.length > 0 ? [...above, '', ...reader.read(headings.join('\n'))] : above,
            reader.read(body.slice(from, to)),
          ],
        })),
      });
    },
    remove: contents.remove,
    search: (question, allowed, { limit = 10, boosts = [] } = {}) => {
      const visible = Uint8Array.from(contents.documents(), (each) => (each && allowed(each.id) ? 1 : 0));
      const found = scoreChunks({ contents, visible, weights }, readQuery(reader, question, boosts), limit);
      return documentsOf(contents, found)
        .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
        .slice(0, limit);
    },
    save: () => saveContents(contents, markOf(settings)),
    size: contents.size,
  };
}

/** The best passage stands for its document. */
function documentsOf(contents: Contents, scored: ScoredChunk[]): FoundDocument[] {
  const best = new Map<number, FoundDocument>();
  for (const { chunk, score, coverage } of scored) {
    const held = contents.chunks()[chunk];
    const found = held && contents.documents()[held.document];
    if (!found || score <= (best.get(held.document)?.score ?? 0)) continue;
    best.set(held.document, { id: found.id, score, coverage, place: { from: held.from, to: held.to } });
  }
  return [...best.values()];
}
