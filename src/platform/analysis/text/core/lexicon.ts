import { readWords } from '../../../safety/core/read-words.ts';
import type { RuleSource } from '../../../safety/core/rules.ts';
import { indexRules, type RuleIndex } from '../../../safety/core/screen/rule-index.ts';
import type { Emotion } from '../../contract.ts';
import english from './lexicon.en.json' with { type: 'json' };
import spanish from './lexicon.es.json' with { type: 'json' };

/** What an entry says: an emotion, or only that something is pleasant (1) or not (-1); and how strongly, 1 as usual. */
export type Sense = { emotion: Emotion | undefined; pleasant: number; weight: number; carriesNo: boolean };

/** A language's words of feeling, ready to be looked for. */
export type Lexicon = {
  index: RuleIndex<Sense>;
  up: Set<string>;
  down: Set<string>;
  negators: Set<string>;
  emoji: Map<string, Emotion>;
};

type Written = Pick<typeof spanish, 'words' | 'idioms' | 'events' | 'emoji' | 'valence' | 'intensifiers' | 'negators'>;

const opened = new Map<'es' | 'en', Lexicon>();

/** The lexicon of a language, compiled when it is first asked for. */
export function lexiconOf(lang: 'es' | 'en'): Lexicon {
  const known = opened.get(lang);
  if (known) return known;
  const made = open(lang === 'es' ? spanish : english);
  opened.set(lang, made);
  return made;
}

function open({ words, idioms, events, emoji, valence, intensifiers, negators }: Written): Lexicon {
  const negating = singleWords(negators);
  const rules = [
    ...rulesOf(words, negating, 1),
    ...rulesOf(idioms, negating, 1.2),
    ...rulesOf(events, negating, 0.9),
    ...valence.positive.map((entry) => ruleOf(entry, undefined, 1, negating, 0.6)),
    ...valence.negative.map((entry) => ruleOf(entry, undefined, -1, negating, 0.6)),
  ];
  return {
    index: indexRules(rules),
    up: singleWords(intensifiers.up),
    down: singleWords(intensifiers.down),
    negators: negating,
    emoji: new Map(Object.entries(emoji).flatMap(([name, all]) => [...all].map((each) => [each, name as Emotion] as const))),
  };
}

function rulesOf(entries: Record<string, string[]>, negating: Set<string>, times: number): RuleSource<Sense>[] {
  return Object.entries(entries).flatMap(([name, all]) => all.map((entry) => ruleOf(entry, name as Emotion, 0, negating, times)));
}

/** `word~0.6` says less, `word!` more than the usual 1. */
function ruleOf(
  entry: string,
  emotion: Emotion | undefined,
  pleasant: number,
  negating: Set<string>,
  times: number,
): RuleSource<Sense> {
  const [, written = '', less, more] = /^(.*?)(?:~([\d.]+))?(!)?$/u.exec(entry) ?? [];
  const phrase = written.replaceAll(/[\p{L}\p{N}'’@]+\*?/gu, (word) =>
    word.endsWith('*') ? word : asRead(word).join(' ') || word,
  );
  const weight = times * (less ? Number(less) : more ? 1.5 : 1);
  const carriesNo = phrase.split(/[\s()|]+/u).some((word) => negating.has(word));
  return { id: written, kind: { emotion, pleasant, weight, carriesNo }, negatable: true, phrases: [phrase], lists: {} };
}

/** Of several words together, none says it alone. */
function singleWords(entries: string[]): Set<string> {
  return new Set(entries.map(asRead).flatMap((words) => (words.length === 1 ? words : [])));
}

/** An entry's words as a text's words will be read. */
function asRead(entry: string): string[] {
  return readWords(entry).words;
}
