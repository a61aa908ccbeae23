import type { CrisisKind, DistressKind } from '../contract.ts';
import hardMoments from './distress.json' with { type: 'json' };
import english from './rules.en.json' with { type: 'json' };
import spanish from './rules.es.json' with { type: 'json' };
import englishActs from './screen/acts.en.json' with { type: 'json' };
import spanishActs from './screen/acts.es.json' with { type: 'json' };
import englishDanger from './screen/danger.en.json' with { type: 'json' };
import spanishDanger from './screen/danger.es.json' with { type: 'json' };
import englishOblique from './screen/oblique.en.json' with { type: 'json' };
import spanishOblique from './screen/oblique.es.json' with { type: 'json' };
import englishOthers from './screen/others.en.json' with { type: 'json' };
import spanishOthers from './screen/others.es.json' with { type: 'json' };

/** A group of phrases with one meaning. `negatable: false` when the phrases carry their own "no". */
export type RuleSource<Kind> = { id: string; kind: Kind; negatable: boolean; phrases: string[]; lists: Record<string, string> };

type Written = { id: string; kind: string; negatable?: boolean; phrases: string[] };

/**
 * What means danger. Spanish as written in Spain, Mexico, Colombia, Peru, Chile and Argentina, without accents (`kiero`, `aventarme`,
 * `posta`); English with its apostrophes gone and its short forms opened: `don't wanna` reads `do not want to`.
 */
export const crisisRules: RuleSource<CrisisKind>[] = [
  ...read<CrisisKind>(spanish.rules, spanish.lists),
  ...read<CrisisKind>(spanishDanger.rules, spanishDanger.lists),
  ...read<CrisisKind>(spanishOblique.rules, spanishOblique.lists),
  ...read<CrisisKind>(englishOblique.rules, englishOblique.lists),
  ...read<CrisisKind>(spanishOthers.rules, spanishOthers.lists),
  ...read<CrisisKind>(englishOthers.rules, englishOthers.lists),
  ...read<CrisisKind>(spanishActs.rules, spanishActs.lists),
  ...read<CrisisKind>(english.rules, english.lists),
  ...read<CrisisKind>(englishDanger.rules, englishDanger.lists),
  ...read<CrisisKind>(englishActs.rules, englishActs.lists),
];

/** Phrases that say it outright: nearly all that texts of others say so is meant. */
const plain = new Set([
  ...[...spanish.rules, ...english.rules].filter((rule) => !('weighed' in rule)).map(({ id }) => id),
  ...['says-wish-to-die', 'hurts-oneself'].flatMap((name) => [`es/${name}`, `en/${name}`]),
]);

/** Whether a rule's phrases mean danger by themselves. The others may mean other things, and the weights decide with them. */
export function isPlain(id: string): boolean {
  return plain.has(id);
}

/** Hard moments that are no emergency: a bot goes slower and offers the matching exercise. */
export const distressRules: RuleSource<DistressKind>[] = read<DistressKind>(
  hardMoments.rules.map((rule) => ({ ...rule, id: `distress/${rule.id}` })),
  {},
);

/** Words that sound grave and are not: blanked before the rules look. */
export const idioms: RuleSource<'idiom'> = {
  id: 'idiom',
  kind: 'idiom',
  negatable: false,
  phrases: hardMoments.idioms,
  lists: hardMoments.idiomLists,
};

function read<Kind extends string>(written: Written[], lists: Record<string, string>): RuleSource<Kind>[] {
  return written.map(({ id, kind, negatable = true, phrases }) => ({ id, kind: kind as Kind, negatable, phrases, lists }));
}
