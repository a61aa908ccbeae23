import type { Allowed, FoundDocument, SearchOptions, TextIndex } from './create-text-index.ts';

/** A passage word for word: `text` is `body.slice(from, to)` of its document. */
export type Passage = FoundDocument & { text: string };

/**
 * Where embeddings come in, if they ever do: it puts passages that words found into a better order, as a model that compares meanings would. It sees nothing but
 * what whoever asks may see, and can neither add a passage nor change one. There is none yet: words and a map of concepts answer for themselves.
 */
export type Reranker = {
  /** Ids of these passages, the best first; those it leaves out come after, in their order. */
  order: (question: string, passages: readonly Passage[]) => Promise<string[]>;
};

type Finding = SearchOptions & {
  /** The body of a document as it was indexed. */ bodyOf: (documentId: string) => string | undefined;
  reranker?: Reranker;
};

/** The passages that answer a question best, as they are written. A document whose body is gone since is left out. */
export async function findPassages(index: TextIndex, question: string, allowed: Allowed, finding: Finding): Promise<Passage[]> {
  const { bodyOf, reranker, ...options } = finding;
  const passages = index.search(question, allowed, options).flatMap((found): Passage[] => {
    const body = bodyOf(found.id);
    return body === undefined ? [] : [{ ...found, text: body.slice(found.place.from, found.place.to) }];
  });
  if (!reranker || passages.length < 2) return passages;
  const wanted = new Set(await reranker.order(question, passages));
  const first = [...wanted].flatMap((id) => passages.find((passage) => passage.id === id) ?? []);
  return [...first, ...passages.filter(({ id }) => !wanted.has(id))];
}
