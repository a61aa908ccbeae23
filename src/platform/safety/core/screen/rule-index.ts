import type { Words } from '../read-words.ts';
import type { RuleSource } from '../rules.ts';
import { compilePhrase, matchPhrase, type Phrase } from './phrase.ts';

export type Entry<Kind> = { phrase: Phrase; id: string; kind: Kind; negatable: boolean };

/** Rules by the word they open with, or by the first letters of it. */
export type RuleIndex<Kind> = { byWord: Map<string, Entry<Kind>[]>; byStem: Map<string, { stem: string; entry: Entry<Kind> }[]> };

const stemLetters = 3;

/** Compiles rules once, so that reading a word looks at the few phrases that may open with it. */
export function indexRules<Kind>(rules: RuleSource<Kind>[]): RuleIndex<Kind> {
  const index: RuleIndex<Kind> = { byWord: new Map(), byStem: new Map() };
  for (const { id, kind, negatable, phrases, lists } of rules) {
    for (const phrase of phrases.flatMap((written) => compilePhrase(written, lists)))
      for (const word of phrase.first) add(index, word, { phrase, id, kind, negatable });
  }
  return index;
}

/** Tells every phrase that is there: its rule, and the first and last (exclusive) of its words. */
export function scanRules<Kind>(
  { byWord, byStem }: RuleIndex<Kind>,
  { words, sentence }: Words,
  found: (entry: Entry<Kind>, start: number, end: number) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    for (const entry of byWord.get(word) ?? []) {
      const end = matchPhrase(entry.phrase, words, sentence, at);
      if (end !== -1) found(entry, at, end);
    }
    for (const { stem, entry } of byStem.get(word.slice(0, stemLetters)) ?? []) {
      if (!word.startsWith(stem)) continue;
      const end = matchPhrase(entry.phrase, words, sentence, at);
      if (end !== -1) found(entry, at, end);
    }
  }
}

function add<Kind>({ byWord, byStem }: RuleIndex<Kind>, word: string, entry: Entry<Kind>): void {
  if (!word.endsWith('*')) {
    push(byWord, word, entry);
    return;
  }
  const stem = word.slice(0, -1);
  const key = stem.slice(0, stemLetters);
  if (key.length < stemLetters) throw new Error(`A stem has ${stemLetters} letters or more: ${word}`);
  push(byStem, key, { stem, entry });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
