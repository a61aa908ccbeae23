/** How far two moments are from each other. */
export type MomentCost = (one: readonly number[], other: readonly number[]) => number;

/** `band` is how far the two may run apart in time, as a share of the longer one. `openEnds` lets the sought one lie anywhere within the whole. */
export type DtwOptions = { band?: number; openEnds?: boolean; cost?: MomentCost };

const euclidean: MomentCost = (one, other) => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return Math.sqrt(sum);
};

/**
 * Dynamic time warping: how far the `sought` sequence is from the `whole`, however slowly or unevenly each goes, as the mean cost along
 * the best way through both. Infinite where one of them is empty.
 */
export function dtw(
  sought: readonly (readonly number[])[],
  whole: readonly (readonly number[])[],
  options: DtwOptions = {},
): number {
  const { band = 1, openEnds = false, cost = euclidean } = options;
  const [rows, columns] = [sought.length, whole.length];
  if (rows === 0 || columns === 0) return Number.POSITIVE_INFINITY;
  const reach = openEnds ? columns : Math.max(Math.ceil(band * Math.max(rows, columns)), Math.abs(rows - columns));
  let before: Cell[] = Array.from({ length: columns }, () => ({ sum: Number.POSITIVE_INFINITY, steps: 0 }));
  for (let row = 0; row < rows; row += 1) {
    const here: Cell[] = [];
    const centre = (row * columns) / rows;
    for (let column = 0; column < columns; column += 1) {
      if (Math.abs(column - centre) > reach) {
        here.push(nowhere);
        continue;
      }
      const spent = cost(sought[row] ?? [], whole[column] ?? []);
      const start = row === 0 && (column === 0 || openEnds);
      const from = start ? { sum: 0, steps: 0 } : leastOf(before[column], here[column - 1], before[column - 1]);
      here.push({ sum: from.sum + spent, steps: from.steps + 1 });
    }
    before = here;
  }
  const ends = openEnds ? before : before.slice(-1);
  return Math.min(...ends.map(({ sum, steps }) => sum / steps));
}

type Cell = { sum: number; steps: number };
const nowhere: Cell = { sum: Number.POSITIVE_INFINITY, steps: 1 };

function leastOf(...cells: (Cell | undefined)[]): Cell {
  return cells.reduce<Cell>((least, cell) => (cell && cell.sum < least.sum ? cell : least), nowhere);
}
