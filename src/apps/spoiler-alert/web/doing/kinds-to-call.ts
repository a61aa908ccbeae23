import type { HelpLineKind } from '#platform/safety/contract.ts';
import type { AgeTold } from '../../core/age-told.ts';
import type { Category } from '../../core/categories.ts';

const others: Partial<Record<Category, HelpLineKind>> = { self_harm_threat: 'suicide', grooming: 'minors' };
/** Whom a group joins against may be at school or at work: where nothing tells, both are there, and nobody is taken for a child. */
const bullied: Record<AgeTold, HelpLineKind[]> = {
  minor: ['minors'],
  adult: ['listening'],
  unknown: ['listening', 'minors'],
};

/** Which telephones fit what stands in the chat, each kind once, in the order of the patterns. None: nothing does. */
export function kindsToCall(patterns: readonly { category: Category }[], age: AgeTold): HelpLineKind[] {
  const kinds = patterns.flatMap(({ category }) => (category === 'bullying' ? bullied[age] : [others[category] ?? 'violence']));
  return [...new Set(kinds)];
}
