/** What the weights said of a row that they had not learnt from: the share of the emotion they named, and whether it was right. */
export type Said = { share: number; isRight: boolean };
/** From this share on so many of the readings are right. */
export type Step = { from: number; coverage: number; rows: number };

type Pool = { from: number; right: number; rows: number };

/** Fewer rows than this say too little of how often a share is right. */
const leastRows = 40;

/**
 * Steps of share, each with the part of its rows that were right: at least so many rows in a step, and never less coverage for
 * more share (neighbours that disagree are pooled). One right and one wrong are added to each, so that none claims to be certain.
 */
export function coverageSteps(said: Said[]): Step[] {
  const sorted = said.toSorted((one, other) => one.share - other.share);
  const pools: { from: number; right: number; rows: number }[] = [];
  for (let at = 0; at < sorted.length; at += leastRows) {
    const rest = sorted.length - at < 2 * leastRows;
    const group = rest ? sorted.slice(at) : sorted.slice(at, at + leastRows);
    pools.push({ from: group[0]?.share ?? 0, right: group.filter(({ isRight }) => isRight).length, rows: group.length });
    while (pools.length > 1) {
      const [before, last] = pools.slice(-2) as [Pool, Pool];
      if (before.right / before.rows < last.right / last.rows) break;
      pools.splice(-2, 2, { from: before.from, right: before.right + last.right, rows: before.rows + last.rows });
    }
    if (rest) break;
  }
  return pools.map(({ from, right, rows }, at) => ({
    from: at === 0 ? 0 : rounded(from),
    coverage: rounded((right + 1) / (rows + 2)),
    rows,
  }));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
