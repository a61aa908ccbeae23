import type { Words } from '../read-words.ts';
import type { RuleSource } from '../rules.ts';
import { compilePhrase, matchPhrase, type Phrase, secondWords } from './phrase.ts';

export type Entry<Kind> = { phrase: Phrase; id: string; kind: Kind; negatable: boolean };

/** The rules that open with a word: those that go on with one of a few words, by it, and those that may go on with any. */
type Opened<Kind> = { bySecond: Map<string, Entry<Kind>[]>; any: Entry<Kind>[] };

/** Rules by the word they open with, or by the first letters of it. */
export type RuleIndex<Kind> = { byWord: Map<string, Opened<Kind>>; byStem: Map<string, { stem: string; entry: Entry<Kind> }[]> };

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
    const opened = byWord.get(word);
    const tell = (entry: Entry<Kind>) => {
      const end = matchPhrase(entry.phrase, words, sentence, at);
      if (end !== -1) found(entry, at, end);
    };
    opened?.any.forEach(tell);
    opened?.bySecond.get(words[at + 1] ?? '')?.forEach(tell);
    for (const { stem, entry } of byStem.get(word.slice(0, stemLetters)) ?? []) {
      if (!word.startsWith(stem)) continue;
      tell(entry);
    }
  }
}

function add<Kind>({ byWord, byStem }: RuleIndex<Kind>, word: string, entry: Entry<Kind>): void {
  if (!word.endsWith('*')) {
    const opened: Opened<Kind> = byWord.get(word) ?? { bySecond: new Map(), any: [] };
    byWord.set(word, opened);
    const second = secondWords(entry.phrase);
    if (!second) opened.any.push(entry);
    for (const each of second ?? []) push(opened.bySecond, each, entry);
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
