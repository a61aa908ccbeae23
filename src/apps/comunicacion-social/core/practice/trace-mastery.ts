/** How one practised turn went for a skill, and with how many hints. What was unclear is no observation. */
export type Observation = { outcome: 0 | 0.5 | 1; hintLevel: 0 | 1 | 2 | 3 };

/**
 * What is known of a skill: how likely it is to be met now without a hint, between which bounds that lies (nine of ten), and how much
 * it grows with each turn, in logits.
 */
export type Mastery = { now: number; low: number; high: number; growth: number; n: number };

/** What each hint is taken to add, in logits: a reply after a whole example shows little of what somebody can do alone. */
const hintLogits = 1;
const starts = steps(-4, 4, 33);
const growths = steps(-0.1, 0.4, 26);
/** Before the first turn: anything between rarely and mostly, and little growth. Weak on purpose; ten turns outweigh it. */
const startPrior = { mean: -0.4, spread: 1.8 };
const growthPrior = { mean: 0.05, spread: 0.15 };

/**
 * Traces a skill over its turns, in order: a logistic curve in the number of turns, its start and growth weighed over a grid by how well
 * they explain what was seen, each hint counted against it (performance factors, Pavlik and others 2009, with hints as help).
 *
 * It takes no account of time away. With no observation it answers what is taken for granted, with bounds that say so.
 */
export function traceMastery(observations: readonly Observation[]): Mastery {
  const n = observations.length;
  const cells = starts.flatMap((start) => growths.map((growth) => ({ start, growth, weight: 0 })));
  const logs = cells.map(({ start, growth }) => fitOf(start, growth, observations));
  const top = Math.max(...logs);
  cells.forEach((cell, index) => {
    cell.weight = Math.exp((logs[index] as number) - top);
  });
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const chances = cells
    .map(({ start, growth, weight }) => ({ chance: logistic(start + growth * n), growth, share: weight / total }))
    .sort((one, other) => one.chance - other.chance);
  const meanOf = (value: (cell: (typeof chances)[number]) => number) =>
    chances.reduce((sum, cell) => sum + value(cell) * cell.share, 0);
  return {
    now: meanOf(({ chance }) => chance),
    low: quantile(chances, 0.05),
    high: quantile(chances, 0.95),
    growth: meanOf(({ growth }) => growth),
    n,
  };
}

function fitOf(start: number, growth: number, observations: readonly Observation[]): number {
  const far = ((start - startPrior.mean) / startPrior.spread) ** 2 + ((growth - growthPrior.mean) / growthPrior.spread) ** 2;
  return observations.reduce((sum, { outcome, hintLevel }, index) => {
    const chance = logistic(start + growth * index + hintLogits * hintLevel);
    return sum + outcome * Math.log(chance) + (1 - outcome) * Math.log(1 - chance);
  }, -far / 2);
}

function quantile(chances: readonly { chance: number; share: number }[], at: number): number {
  let passed = 0;
  for (const { chance, share } of chances) {
    passed += share;
    if (passed >= at) return chance;
  }
  return chances.at(-1)?.chance ?? 0.5;
}

/** Kept away from never and always, which no number of turns shows. */
function logistic(x: number): number {
  return Math.min(Math.max(1 / (1 + Math.exp(-x)), 0.001), 0.999);
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}
