import { type Category, type Tactic, tacticOf, tactics } from '../categories.ts';
import type { Finding } from '../finding.ts';
import { patternSigns, shareOf, type Weighing } from './pattern-signs.ts';
import type { PatternWeights } from './relation-weights.ts';
import { weighed } from './weigh-message.ts';

/** Whose messages are looked at together: those of one person, or in a group of several those of all (`-1`), where several act as one. */
export const together = -1;

/** A tactic that the weights see repeat with an author, and the messages that carry it. */
export type LearnedPattern = {
  tactic: Tactic;
  from: number;
  parts: { message: number; category: Category }[];
};

/** Asks of each author and tactic whether it repeats. `findings` are those of rules. */
export function learnedPatterns(
  byAuthor: ReadonlyMap<number, readonly Weighing[]>,
  byRules: readonly Finding[],
  { weights, shownAt, partAt }: Pick<PatternWeights, 'weights' | 'shownAt' | 'partAt'>,
): LearnedPattern[] {
  const found: LearnedPattern[] = [];
  for (const [from, own] of byAuthor) {
    if (own.length === 0) continue;
    const findings = from === together ? byRules : byRules.filter((finding) => finding.from === from);
    for (const tactic of tactics) {
      if ((from === together) !== (tactic === 'bullying' && byAuthor.has(together))) continue;
      if (likelihoodOf(patternSigns(tactic, own, findings), weights) < shownAt) continue;
      const parts = own
        .filter(({ shares }) => shareOf(shares, tactic) >= partAt[tactic])
        .map(({ message, shares }) => ({ message, category: likeliest(shares, tactic) }));
      found.push({ tactic, from, parts });
    }
  }
  return found;
}

/** A logistic sum: 0 to 1. */
export function likelihoodOf(signs: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0)));
}

function likeliest(shares: Float32Array, tactic: Tactic): Category {
  let [best, most]: [Category | undefined, number] = [undefined, -1];
  for (const [at, name] of weighed.entries()) {
    const category = name as Category;
    if (tacticOf[category] !== tactic || (shares[at] as number) <= most) continue;
    [best, most] = [category, shares[at] as number];
  }
  if (!best) throw new Error(`No category belongs to ${tactic}`);
  return best;
}
