import type { HelpLineKind } from '#platform/safety/contract.ts';
import type { Category } from '../../core/categories.ts';
import type { Pattern } from '../../core/finding.ts';

const others: Partial<Record<Category, HelpLineKind>> = { self_harm_threat: 'suicide', grooming: 'minors', bullying: 'minors' };

/** Which telephones fit what stands in the chat in so many words, each once, in the order of the patterns. None: nothing does. */
export function kindsToCall(patterns: readonly Pick<Pattern, 'category' | 'isExplicit'>[]): HelpLineKind[] {
  const kinds = patterns.flatMap(({ category, isExplicit }) => (isExplicit ? [others[category] ?? 'violence'] : []));
  return [...new Set(kinds)];
}
