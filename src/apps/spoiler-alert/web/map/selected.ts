import type { MapRow } from '../../core/map/map-rows.ts';
import type { SideName } from '../../core/map/pair.ts';

/** The place that is looked at: of which sign and side, and which of its places, counted from 0. */
export type Selected = { name: MapRow['sign']['name']; side: SideName; position: number };

/** What is looked at first: what stands at the top of the map, from its beginning. */
export function firstOf(rows: readonly MapRow[]): Selected | undefined {
  const [row] = rows.filter(({ sign }) => sign.kind === 'harm');
  if (!row) return undefined;
  return { name: row.sign.name, side: row.one.places.length >= row.other.places.length ? 'one' : 'other', position: 0 };
}

/** What is looked at as it stands now: after something was set aside, the place that came after it; nothing where none is left. */
export function placeOf(rows: readonly MapRow[], selected: Selected | undefined) {
  const row = selected && rows.find(({ sign }) => sign.name === selected.name);
  if (!row) return undefined;
  const { places, cells } = row[selected.side];
  const position = Math.min(selected.position, places.length - 1);
  const at = places[position];
  if (at === undefined) return undefined;
  return { row, side: selected.side, position, total: places.length, at, column: cells.findIndex((cell) => cell.includes(at)) };
}
