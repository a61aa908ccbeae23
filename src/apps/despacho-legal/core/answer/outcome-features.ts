import { readWords, type Words } from '#platform/safety/core/read-words.ts';
import { screenMessage } from '#platform/safety/core/screen.ts';
import { foldStem, foldWord } from '../concepts/fold-word.ts';
import { matchConcepts } from '../concepts/match-concepts.ts';
import type { Jurisdiction } from '../law/law.ts';
import lists from './outcome-words.json' with { type: 'json' };

/** In how many places what a question is weighed by is kept: features that fall together share one. */
export const placesOfOutcomes = 1 << 14;

/**
 * What a question is weighed by to know what is done with it: its words and their beginnings, words beside each other, kinds of words and which come together, which rules of ours and of the
 * platform's screen heard something, and whether it speaks of anything that the map of concepts knows. `heard`: the names of those rules.
 */
export function outcomeFeatures(question: string, country: Jurisdiction, heard: Iterable<string>): number[] {
  const read = readWords(question);
  const names = new Set<string>([...heard].map((id) => `r:${id}`));
  for (const name of wordsOf(read)) names.add(name);
  for (const name of kindsOf(read)) names.add(name);
  const screen = screenMessage(question, 'es');
  names.add(`s:${screen.level}`);
  if (screen.level !== 'none') names.add(`s:${screen.kind}`);
  for (const name of subjectsOf(question, country)) names.add(name);
  names.add(`n:${Math.min(6, Math.floor(read.words.length / 4))}`);
  if (/[?¿]/.test(question)) names.add('?');
  return [...new Set([...names].map(placeOf))];
}

function* wordsOf({ words, sentence }: Words): Generator<string> {
  const folded = words.map(foldWord);
  for (const [at, word] of folded.entries()) {
    yield `w:${word}`;
    if (word.length > 5) yield `b:${word.slice(0, 5)}`;
    const [next, after] = [folded[at + 1], folded[at + 2]];
    if (next === undefined || sentence[at + 1] !== sentence[at]) continue;
    yield `2:${word} ${next}`;
    if (after !== undefined && sentence[at + 2] === sentence[at]) yield `3:${word} ${after}`;
  }
}

/** A kind of word for each list, alone, beside another, and anywhere in the same question as another. */
function* kindsOf({ words }: Words): Generator<string> {
  const perWord = words.map((word) => kindsOfWord(word));
  const all = new Set(perWord.flat());
  for (const kind of all) yield `k:${kind}`;
  const sorted = [...all].sort();
  for (const [at, one] of sorted.entries()) for (const other of sorted.slice(at + 1)) yield `kk:${one} ${other}`;
  for (const [at, kinds] of perWord.entries())
    for (const one of kinds) for (const near of perWord.slice(at + 1, at + 4).flat()) yield `kn:${one} ${near}`;
}

function* subjectsOf(question: string, country: Jurisdiction): Generator<string> {
  const matched = matchConcepts(question, country);
  yield `m:${Math.min(3, matched.length)}`;
  yield `mw:${Math.min(5, matched[0]?.weight ?? 0)}`;
  if (matched[0]) yield `mb:${matched[0].concept.branch}`;
  if (matched[0]?.concept.elsewhere) yield `me:${matched[0].concept.articles.length > 1 ? 'some' : 'few'}`;
}

const known = new Map<string, string[]>();
const stems: { stem: string; kind: string }[] = [];
for (const [kind, list] of Object.entries(lists))
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) stems.push({ stem: foldStem(word.slice(0, -1)), kind });
    else known.set(foldWord(word), [...new Set([...(known.get(foldWord(word)) ?? []), kind])]);
  }

function kindsOfWord(word: string): string[] {
  const folded = foldWord(word);
  const byStem = stems.filter(({ stem }) => folded.startsWith(stem)).map(({ kind }) => kind);
  return [...new Set([...(known.get(folded) ?? []), ...byStem])];
}

/** FNV-1a. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % placesOfOutcomes;
}
