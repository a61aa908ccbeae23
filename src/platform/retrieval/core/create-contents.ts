import type { Place } from './split-sentences.ts';

/** The parts of a chunk that are weighed apart: what it is called, where it stands, what it says. */
export const fields = ['heading', 'path', 'body'] as const;

/** A chunk as it is read: its terms in order for each field, empty where a part of a sentence ends. */
export type ReadChunk = Place & { terms: string[][] };
export type ReadDocument = { id: string; prior: number; chunks: ReadChunk[] };

/** The same with numbers for terms; 0 is the end of a part. */
export type HeldChunk = Place & { sequences: Uint32Array[]; lengths: number[]; document: number };
export type HeldDocument = { id: string; prior: number; chunks: number[] };

/** What an index holds: documents, their chunks, and for each term where it stands. Nothing else of a removed document stays than its number. */
export type Contents = ReturnType<typeof createContents>;

/** Of a term: a chunk, how often it stands in each field of it (eight bits each), the next chunk, and so on; chunks in rising order. */
export type Postings = number[];

const mostTimes = 255;
/** So many numbers of removed chunks may lie about before the others are numbered anew. */
const mostHoles = 1000;

/** An empty one. It reads no words: who fills it says which terms a text has. */
export function createContents() {
  const terms: string[] = [''];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  const byId = new Map<string, number>();
  let postings: Postings[] = [[]];
  let documents: (HeldDocument | undefined)[] = [];
  let chunks: (HeldChunk | undefined)[] = [];
  let holes = 0;

  const numberOf = (term: string): number => {
    if (term === '') return 0;
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = free.pop() ?? terms.length;
    terms[number] = term;
    postings[number] = [];
    numbers.set(term, number);
    return number;
  };

  const hold = (id: string, prior: number, held: (Place & { sequences: Uint32Array[] })[]) => {
    const document = documents.length;
    const first = chunks.length;
    byId.set(id, document);
    documents.push({ id, prior, chunks: held.map((_, at) => first + at) });
    for (const { sequences, ...place } of held) {
      const times = timesOf(sequences);
      for (const [term, packed] of times) postings[term]?.push(chunks.length, packed);
      chunks.push({ ...place, document, sequences, lengths: sequences.map((sequence) => sequence.filter(Boolean).length) });
    }
  };

  const numberAnew = () => {
    const kept = documents.flatMap((each) =>
      each ? [{ ...each, held: each.chunks.flatMap((chunk) => chunks[chunk] ?? []) }] : [],
    );
    postings = terms.map(() => []);
    [documents, chunks, holes] = [[], [], 0];
    for (const { id, prior, held } of kept)
      hold(
        id,
        prior,
        held.map(({ from, to, sequences }) => ({ from, to, sequences })),
      );
  };

  const remove = (id: string): void => {
    const number = byId.get(id);
    const entry = number === undefined ? undefined : documents[number];
    if (number === undefined || !entry) return;
    for (const chunk of entry.chunks) {
      for (const term of timesOf(chunks[chunk]?.sequences ?? []).keys()) {
        const held = postings[term] ?? [];
        held.splice(placeOf(held, chunk), 2);
        if (held.length > 0) continue;
        numbers.delete(terms[term] ?? '');
        terms[term] = '';
        free.push(term);
      }
      chunks[chunk] = undefined;
    }
    byId.delete(id);
    documents[number] = undefined;
    holes += entry.chunks.length + 1;
    if (holes > mostHoles && holes > documents.length + chunks.length - holes) numberAnew();
  };

  return {
    add({ id, prior, chunks: read }: ReadDocument): void {
      remove(id);
      hold(
        id,
        prior,
        read.map(({ from, to, terms: each }) => ({ from, to, sequences: each.map((some) => Uint32Array.from(some, numberOf)) })),
      );
    },
    hold,
    remove,
    numberOf,
    findNumber: (term: string): number | undefined => numbers.get(term),
    termOf: (number: number): string => terms[number] ?? '',
    postingsOf: (term: number): Postings => postings[term] ?? [],
    documents: () => documents,
    chunks: () => chunks,
    size: () => byId.size,
  };
}

/** How often each term stands in each field, as it is held. */
function timesOf(sequences: Uint32Array[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const [field, sequence] of sequences.entries()) {
    const shift = field * 8;
    for (const term of sequence) {
      const packed = times.get(term) ?? 0;
      if (term !== 0 && ((packed >>> shift) & mostTimes) < mostTimes) times.set(term, packed + (1 << shift));
    }
  }
  return times;
}

/** Where a chunk stands in a list of rising ones. */
function placeOf(postings: Postings, chunk: number): number {
  let [low, high] = [0, postings.length / 2 - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle * 2] ?? 0) < chunk) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
