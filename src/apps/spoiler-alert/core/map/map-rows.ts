import { type Category, categories, type Protection, protections } from '../categories.ts';
import type { Bucket } from './buckets.ts';
import { isOfSide, type Pair, type SideName, several } from './pair.ts';
import type { Read } from './week-of-places.ts';

export type Sign = { kind: 'harm'; name: Category } | { kind: 'protection'; name: Protection };
/** What one side wrote: which places, in the order of the chat, and which of them in each column. Places are indexes into what was found. */
export type Side = { places: number[]; cells: number[][] };
export type MapRow = { sign: Sign; one: Side; other: Side };

/**
 * The rows of the map for a pair. What may do harm has a row where it repeats from one of the two; what protects has one wherever it was
 * found, so that it weighs the same. Both sides of a row are counted alike. What several write as one side is theirs, and of none of them.
 */
export function mapRows(reading: Read, pair: Pair, buckets: readonly Bucket[], weekOf: ReadonlyMap<number, number>): MapRow[] {
  const joined = new Set(reading.patterns.filter(({ from }) => from === several).flatMap(({ findings }) => findings));
  const authorOf = (at: number) => (joined.has(at) ? several : (reading.findings[at]?.from ?? several));
  const anybody = (at: number) => (pair.one === several ? several : (reading.protective[at]?.from ?? several));
  const columnOf = new Map(buckets.flatMap(({ weeks }, column) => weeks.map((week) => [week, column] as const)));
  const sideOf = (
    places: readonly { to?: number | null; message: number }[],
    side: SideName,
    fromOf: (at: number) => number,
    fits: (at: number) => boolean,
  ) => {
    const own = places
      .map((_, at) => at)
      .filter((at) => {
        const place = places[at];
        return place && fits(at) && isOfSide(pair, side, { from: fromOf(at), to: place.to ?? null });
      })
      .toSorted((one, other) => (places[one]?.message ?? 0) - (places[other]?.message ?? 0));
    const cells: number[][] = buckets.map(() => []);
    for (const at of own) cells[columnOf.get(weekOf.get(places[at]?.message ?? -1) ?? -1) ?? -1]?.push(at);
    return { places: own, cells };
  };

  const harm = categories.filter((name) =>
    reading.patterns.some(
      (pattern) => pattern.category === name && (['one', 'other'] as const).some((side) => isOfSide(pair, side, pattern)),
    ),
  );
  const rows: MapRow[] = harm.map((name) => {
    const fits = (at: number) => reading.findings[at]?.category === name;
    return {
      sign: { kind: 'harm', name },
      one: sideOf(reading.findings, 'one', authorOf, fits),
      other: sideOf(reading.findings, 'other', authorOf, fits),
    };
  });
  const most = ({ one, other }: MapRow) => one.places.length + other.places.length;
  const kind: MapRow[] = protections.map((name) => {
    const fits = (at: number) => reading.protective[at]?.protection === name;
    return {
      sign: { kind: 'protection', name },
      one: sideOf(reading.protective, 'one', anybody, fits),
      other: sideOf(reading.protective, 'other', anybody, fits),
    };
  });
  return [...rows.toSorted((one, other) => most(other) - most(one)), ...kind.filter((row) => most(row) > 0)];
}
