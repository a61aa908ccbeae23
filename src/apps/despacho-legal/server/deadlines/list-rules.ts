import type { Context } from '#platform/context/context.ts';
import type { DeadlineRule } from '../../core/deadlines/deadline-rule.ts';
import { deadlineRules, offeredRules } from '../../core/deadlines/deadline-rules.ts';
import type { DeadlineRuleShown, DeadlineRules } from '../../deadlines/contract.ts';
import { type LoadedArticle, listLoaded } from './cited-store.ts';

/** The deadlines that may be counted here: those whose article is loaded and in force. */
export async function listRules({ db }: Pick<Context, 'db'>): Promise<DeadlineRules> {
  const loaded = new Map(
    (await listLoaded(db, deadlineRules)).map((one) => [keyOf(one.country, one.law, one.article), one] as const),
  );
  const offered = offeredRules((country, law, article) => loaded.has(keyOf(country, law, article)));
  const items = offered.flatMap((rule) => {
    const article = loaded.get(keyOf(rule.country, rule.law, rule.article));
    return article ? [showRule(rule, article)] : [];
  });
  return { items, notLoaded: deadlineRules.length - items.length };
}

/** A rule as pages see it. */
export function showRule(rule: DeadlineRule, { lawTitle }: Pick<LoadedArticle, 'lawTitle'>): DeadlineRuleShown {
  const { id, country, branch, nature, length, unit, from, law, article } = rule;
  return {
    id,
    country,
    branch,
    nature,
    length,
    unit,
    from,
    hasStop: Boolean(rule.stop),
    law,
    lawTitle,
    article,
    template: rule.template ?? null,
  };
}

function keyOf(...parts: string[]): string {
  return parts.join('\n');
}
