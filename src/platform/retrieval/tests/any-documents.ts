import fc from 'fast-check';
import type { IndexedDocument } from '../core/create-text-index.ts';

const words =
  'despido despedir despidió contrato contratar trabajo plazo plazos veinte días juez jueces daño ruido la de no y alquiler vivienda'.split(
    ' ',
  );
const anyWords = (most: number) =>
  fc.array(fc.constantFrom(...words, '.', '\n'), { maxLength: most }).map((some) => some.join(' '));

/** A question of a few of the words that the documents are made of, with and without their marks. */
export const anyQuestion = fc.oneof(
  anyWords(8),
  anyWords(8).map((text) => text.normalize('NFD').replace(/\p{M}/gu, '')),
);

/** Documents that hold the same few words, some of them long enough for more than one passage. Each has an id of its own. */
export const anyDocuments: fc.Arbitrary<IndexedDocument[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    heading: anyWords(4),
    path: fc.array(anyWords(3), { maxLength: 2 }),
    body: fc.oneof({ weight: 5, arbitrary: anyWords(40) }, { weight: 1, arbitrary: anyWords(500) }),
    prior: fc.constantFrom(1, 1, 0.5, 2),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
