import type { Words } from '#platform/safety/core/read-words.ts';
import { indexRules, type RuleIndex, scanRules } from '#platform/safety/core/screen/rule-index.ts';
import type { Sign } from './judgement.ts';
import english from './rubric.en.json' with { type: 'json' };
import spanish from './rubric.es.json' with { type: 'json' };
import { soundOf } from './spelling.ts';

type Written = { lists: Record<string, string>; fixed: Record<string, string[]>; signs: Record<string, string[]> };

const indexes: Record<'es' | 'en', RuleIndex<'sign'>> = { es: indexOf(spanish, heard), en: indexOf(english, (phrase) => phrase) };
const deniers = new Set(['no', 'not', 'nunca', 'jamas', 'tampoco', 'never', 'sin', 'without', 'neither']);
const reach = 2;

/** Every phrase of the rubric that a reply has, by its rule. A phrase under a "no" in its clause is not there, save where the no is its own. */
export function findSigns(read: Words, lang: 'es' | 'en'): Map<string, Sign[]> {
  const found = new Map<string, Sign[]>();
  scanRules(indexes[lang], read, ({ id, negatable }, start, end) => {
    if (negatable && isDenied(read, start)) return;
    const sign = { rule: id, start, end, from: read.from[start] as number, to: read.to[end - 1] as number };
    found.set(id, [...(found.get(id) ?? []), sign]);
  });
  return found;
}

function isDenied({ words, clause }: Words, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - reach && clause[at] === clause[start]; at--)
    if (deniers.has(words[at] as string) && words[at + 1] !== 'se' && words[at + 1] !== 'solo') return true;
  return false;
}

function indexOf({ lists, fixed, signs }: Written, written: (phrase: string) => string): RuleIndex<'sign'> {
  const spelled = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, written(words)]));
  const source = (rules: Record<string, string[]>, negatable: boolean) =>
    Object.entries(rules).map(([id, phrases]) => ({
      id,
      kind: 'sign' as const,
      negatable,
      phrases: phrases.map(written),
      lists: spelled,
    }));
  return indexRules([...source(fixed, false), ...source(signs, true)]);
}

/** A phrase with its words as they sound; the names of lists stay. */
function heard(phrase: string): string {
  return phrase.replaceAll(/\{[a-z]+\}|[\p{L}]+/gu, (word) =>
    word.startsWith('{') ? word : soundOf(word.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '')),
  );
}
