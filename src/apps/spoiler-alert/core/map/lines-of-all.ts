import type { Bucket } from './buckets.ts';
import { type MapRow, mapRows, type Side, type Sign } from './map-rows.ts';
import { endsOf, type Pair, type SideName, several, sidesOf } from './pair.ts';
import type { Read } from './week-of-places.ts';

/** One sign from one author. */
export type Line = { sign: Sign; from: number | null; to: number | null; own: Side };

/** The rows of all pairs, for a page where none is chosen. In a group each author's places are there once, and who has none has no line. */
export function linesOfAll(
  reading: Read,
  { pairs, reader }: { pairs: readonly Pair[]; reader: number | null },
  buckets: readonly Bucket[],
  weekOf: ReadonlyMap<number, number>,
): Line[] {
  const inGroup = pairs.some((pair) => pair.inGroup);
  const views = inGroup && reader !== null ? [...pairs, { one: reader, other: null, inGroup }] : pairs;
  const isListed = (pair: Pair, { sign }: MapRow, own: Side) =>
    !inGroup || (own.places.length > 0 && (pair.one !== several || sign.kind === 'harm'));
  return views.flatMap((pair) => {
    const sides: readonly SideName[] = inGroup ? ['one'] : sidesOf(pair);
    return mapRows(reading, pair, buckets, weekOf).flatMap((row) =>
      sides
        .filter((side) => isListed(pair, row, row[side]))
        .map((side) => ({ sign: row.sign, ...endsOf(pair, side), own: row[side] })),
    );
  });
}
