import { type Category, type Tactic, tacticOf } from '../categories.ts';
import type { Pattern, Reading } from '../finding.ts';

export const overalls = ['healthy', 'concerning', 'severe'] as const;
/** How evaluations sum a chat up. No page says it: there, only what repeats is shown. */
export type Overall = (typeof overalls)[number];

export type Told = { overall: Overall; findings: { tactic: Tactic; message_indexes: number[] }[] };

/** What weighs by itself: danger to a life, to a minor, or to somebody who depends on whoever does it. */
const grave: ReadonlySet<Category> = new Set(['threat', 'self_harm_threat', 'sexual_pressure', 'grooming', 'exploitation']);
const manyTactics = 3;

/** A reading under the coarser names that evaluations ask for: what repeats, and the messages it stands on. */
export function toldOf(reading: Reading): Told {
  if (reading.outcome === 'cannot-say') return { overall: 'healthy', findings: [] };
  const byTactic = new Map<Tactic, Set<number>>();
  for (const { category, findings } of reading.patterns) {
    const tactic = tacticOf[category];
    const indexes = byTactic.get(tactic) ?? new Set();
    for (const at of findings) {
      const finding = reading.findings[at];
      if (finding) indexes.add(finding.message);
    }
    byTactic.set(tactic, indexes);
  }
  const findings = [...byTactic].map(([tactic, indexes]) => ({ tactic, message_indexes: [...indexes].sort((a, b) => a - b) }));
  return { overall: overallOf(reading.patterns), findings };
}

function overallOf(patterns: readonly Pattern[]): Overall {
  if (patterns.length === 0) return 'healthy';
  const isGrave = patterns.some(({ category, isExplicit }) => isExplicit || grave.has(category));
  const sides = Map.groupBy(patterns, ({ from }) => from);
  const isMuch = [...sides.values()].some((own) => new Set(own.map(({ category }) => tacticOf[category])).size >= manyTactics);
  return isGrave || isMuch ? 'severe' : 'concerning';
}
