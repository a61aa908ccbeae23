import { indexRules, type RuleIndex } from '#platform/safety/core/screen/rule-index.ts';
import { type Category, categories } from '../categories.ts';
import type { Strength } from '../finding.ts';
import englishHold from './rules-hold.en.json' with { type: 'json' };
import spanishHold from './rules-hold.es.json' with { type: 'json' };
import englishMind from './rules-mind.en.json' with { type: 'json' };
import spanishMind from './rules-mind.es.json' with { type: 'json' };

/** What a phrase that is found means: one idea that pages can explain. */
export type RuleKind = { category: Category; strength: Strength };

type Written = { lists: Record<string, string>; rules: { id: string; category: string; strength: string; phrases: string[] }[] };

const strengths: readonly Strength[] = ['explicit', 'clear', 'weak'];

/** Phrases of both languages: people mix them. Compiled when first asked. */
export function ruleIndex(): RuleIndex<RuleKind> {
  compiled ??= indexRules([spanishHold, spanishMind, englishHold, englishMind].flatMap(sourcesOf));
  return compiled;
}
let compiled: RuleIndex<RuleKind> | undefined;

function sourcesOf({ lists, rules }: Written) {
  return rules.map(({ id, category, strength, phrases }) => ({
    id,
    kind: kindOf(id, category, strength),
    negatable: true,
    phrases,
    lists,
  }));
}

function kindOf(id: string, category: string, strength: string): RuleKind {
  const [known, how] = [categories.find((each) => each === category), strengths.find((each) => each === strength)];
  if (!known || !how) throw new Error(`The rule ${id} has no known category or strength`);
  return { category: known, strength: how };
}
