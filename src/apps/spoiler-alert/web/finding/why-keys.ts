import { words } from '#ui/i18n/words.ts';

/** The sentences that explain a place: those of its rules, or where none has one that of its sign. */
export function whyKeys(rules: readonly string[], sign: string): string[] {
  const known = rules.map((rule) => `spoiler-alert.why.${rule}`).filter((key) => words.has(key));
  return known.length > 0 ? known : [`spoiler-alert.map.why.${sign}`].filter((key) => words.has(key));
}
