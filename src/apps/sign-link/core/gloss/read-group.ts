import type { Person } from './conjugate.ts';
import { isConjugated } from './is-conjugated.ts';
import { readVerb } from './read-verb.ts';
import type { Word } from './word.ts';

/** The verb of a clause with all that it takes along. */
export type Group = {
  /** Its signs, in order; none where it only says that something is. */
  signs: Word[];
  written: Word[];
  from: number;
  to: number;
  isCopula: boolean;
  infinitive: string;
  person?: Person;
  isPlural: boolean;
  isTold: boolean;
  tense: 'past' | 'present' | 'future';
  clitics: string[];
};

const steps = new Set(['a', 'de', 'que', 'en']);
const pasts = new Set(['past', 'imperfect']);

/** Finds the verb of a clause, with its helpers and pronouns; nothing where there is none. */
export function readGroup(words: readonly Word[], lead: Word | undefined): Group | undefined {
  const first = words.findIndex(isConjugated);
  const at = first >= 0 ? first : words.findIndex(({ tag }) => tag === 'verb');
  const head = words[at];
  if (!head?.verb) return undefined;
  const chain = [head];
  let to = at + 1;
  for (;;) {
    const step = words[to];
    const over = step && (steps.has(step.low) || step.low === 'ya') ? words[to + 1] : step;
    if (!over?.verb || isConjugated(over) || (over.tag !== 'verb' && !isHave(chain.at(-1)))) break;
    chain.push(over);
    to = words.indexOf(over) + 1;
  }
  let from = at;
  while (words[from - 1]?.tag === 'clitic') from -= 1;
  const { tense, infinitive } = head.verb;
  const has = (name: string) => infinitive === name;
  const second = chain[1];
  const goesTo = has('ir') && tense === 'present' && second?.verb?.tense === 'infinitive' && words[at + 1]?.low === 'a';
  const has2 = isHave(head) && second?.verb?.tense === 'participle';
  const isCopula = (has('ser') || has('estar')) && chain.length === 1;
  const isDoing = has('estar') && second?.verb?.tense === 'gerund';
  const must = second && words[at + 1]?.low === 'que' ? 'DEBER' : undefined;
  const kept = isCopula ? [] : goesTo || has2 || isDoing ? chain.slice(1) : chain;
  const signs = kept.map((word, index) => (index === 0 ? named(word, must, words.slice(from, at)) : word));
  const person = personOf(head);
  return {
    signs,
    written: words.slice(from, to),
    from,
    to,
    isCopula,
    infinitive: (goesTo || has2 || isDoing ? second?.verb?.infinitive : undefined) ?? infinitive,
    ...(person && { person }),
    isPlural: head.verb.person === 'ellos',
    isTold:
      tense === 'imperative' ||
      (tense === 'subjunctive' && (!lead || lead.tag === 'stop' || ['y', 'e', 'o', 'pero'].includes(lead.low))),
    tense: goesTo || tense === 'future' ? 'future' : has2 || pasts.has(tense) ? 'past' : 'present',
    clitics: [...words.slice(from, at).map(({ low }) => low), ...chain.flatMap(({ hanging }) => hanging ?? [])],
  };
}

function isHave(word: Word | undefined): boolean {
  return word?.verb?.infinitive === 'haber' && word.low !== 'hay';
}

function named(word: Word, must: string | undefined, clitics: readonly Word[]): Word {
  if (must) return { ...word, gloss: must };
  if (word.verb?.infinitive === 'haber') return { ...word, gloss: 'HAY' };
  const own: Record<string, Person> = { me: 'yo', te: 'tú', se: 'él', nos: 'nosotros', os: 'vosotros' };
  const person = word.verb?.person === 'ellos' ? 'él' : word.verb?.person;
  const isNamed = word.verb?.infinitive === 'llamar' && clitics.some(({ low }) => own[low] === person);
  return isNamed ? { ...word, gloss: 'NOMBRE' } : word;
}

/** Who does it, where the form tells of one only: «tenía» is mine as well as theirs. */
function personOf({ low, verb }: Word): Person | undefined {
  if (!verb?.person) return undefined;
  const all = readVerb(low).filter(({ infinitive, tense }) => infinitive === verb.infinitive && tense === verb.tense);
  const others = new Set(all.map(({ person }) => person));
  return others.size > 1 ? undefined : verb.person;
}
