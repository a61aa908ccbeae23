/** How far a goal was reached, from much less than expected to much more; 0 is what was expected. */
export const gasLevels = [-2, -1, 0, 1, 2] as const;
export type GasLevel = (typeof gasLevels)[number];

/** How far goals are expected to move together, as the method takes it (Kiresuk and Sherman, 1968). */
const correlation = 0.3;

/**
 * The T-score of Goal Attainment Scaling: 50 where the person's goals were reached on the whole as expected, 10 for each standard
 * deviation. `undefined` with no goals. T = 50 + 10 Σwx / √((1 − ρ)Σw² + ρ(Σw)²), ρ = 0.3: Kiresuk & Sherman 1968.
 *
 * It says how a person stands to their own goals; two people's scores mean different things and are never compared.
 */
export function gasT(goals: readonly { level: GasLevel; weight?: number }[]): number | undefined {
  if (goals.length === 0) return undefined;
  const weights = goals.map(({ weight = 1 }) => weight);
  const reached = goals.reduce((sum, { level }, index) => sum + level * (weights[index] as number), 0);
  const total = sumOf(weights);
  const squares = sumOf(weights.map((weight) => weight ** 2));
  return 50 + (10 * reached) / Math.sqrt((1 - correlation) * squares + correlation * total ** 2);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
