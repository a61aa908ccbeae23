import { normalName } from '../cases/normal-name.ts';
import { identifiersIn } from './identifiers-in.ts';
import shortForms from './short-forms.json' with { type: 'json' };

/** How somebody is called, in one matter or another. What is written beside the name may hold an identifier. */
export type NamedParty = { name: string; aliases: readonly string[]; is: 'person' | 'company'; note?: string };

/**
 * By which a party is known again, as plain texts: only digests of them are ever compared. `whole` are the names and `ids` the
 * identifiers; the rest are the ways in which a name may be written a little differently.
 */
export type PartyKeys = Record<'whole' | 'ids' | 'parts' | 'initials' | 'less' | 'swapped' | 'changed', readonly string[]>;

const names = new Map(Object.entries(shortForms.names));
const companyForms = new Set(shortForms.companyForms);
const everyday = new Set(shortForms.everyday);
const mostWords = 6;
/** In shorter words a slip makes another word. */
const shortestSlip = 4;

/** The keys of all names and identifiers of a party. */
export function keysOfParty({ name, aliases, is, note = '' }: NamedParty): PartyKeys {
  const keys = [name, ...aliases].map((one) => keysOfName(wordsOf(one, is), is));
  const all = (kind: keyof ReturnType<typeof keysOfName>) => [...new Set(keys.flatMap((one) => one[kind]))];
  return {
    whole: all('whole'),
    ids: [...new Set([name, ...aliases, note].flatMap(identifiersIn))],
    parts: all('parts'),
    initials: all('initials'),
    less: all('less'),
    swapped: all('swapped'),
    changed: all('changed'),
  };
}

function wordsOf(name: string, is: NamedParty['is']): string[] {
  const plain = name
    .replace(/\(.*?\)/g, ' ')
    .replace(/['’´`]/g, '')
    .replace(/\bdª/gi, 'dña')
    .replace(/[ªº]/g, 'a');
  const written = normalName(plain).split(' ').filter(Boolean);
  const long = written.map((word) => names.get(word) ?? word);
  const telling = is === 'company' ? long.filter((word) => !companyForms.has(word)) : long;
  return (telling.length > 0 ? telling : long).sort();
}

function keysOfName(words: readonly string[], is: NamedParty['is']) {
  if (words.length === 0) return { whole: [], parts: [], initials: [], less: [], swapped: [], changed: [] };
  const parts = words.length <= mostWords ? subsetsOf(words) : words.map((_word, at) => words.toSpliced(at, 1));
  const alone = is === 'company' ? words.filter((word) => word.length > shortestSlip && !everyday.has(word)) : [];
  return {
    whole: [joined(words)],
    parts: [...parts.map(joined), ...alone],
    initials: [words, ...parts].flatMap((some) => some.map((word, at) => joined(some.with(at, word.charAt(0))))),
    less: eachSlip(words, (word) => lettersOf(word).map((at) => word.slice(0, at) + word.slice(at + 1))),
    swapped: eachSlip(words, (word) =>
      lettersOf(word)
        .slice(1)
        .map((at) => swap(word, at)),
    ),
    changed: eachSlip(words, changesOf),
  };
}

/** Some of the words, two at least, and not all of them. */
function subsetsOf(words: readonly string[]): string[][] {
  const all = Array.from({ length: 2 ** words.length }, (_, bits) => words.filter((_word, at) => (bits >> at) % 2 === 1));
  return all.filter((some) => some.length >= 2 && some.length < words.length);
}

function eachSlip(words: readonly string[], slips: (word: string) => string[]): string[] {
  return words.flatMap((word, at) => (word.length < shortestSlip ? [] : slips(word).map((slip) => joined(words.with(at, slip)))));
}

/** A letter that may be any other, in each place; a last o or a is a man’s name or a woman’s. */
function changesOf(word: string): string[] {
  const last = word.length - 1;
  return lettersOf(word).flatMap((at) =>
    at === last && /[oa]$/.test(word) ? [] : [`${word.slice(0, at)}*${word.slice(at + 1)}`],
  );
}

function swap(word: string, at: number): string {
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

function lettersOf(word: string): number[] {
  return Array.from(word, (_, at) => at);
}

function joined(words: readonly string[]): string {
  return words.toSorted().join(' ');
}
