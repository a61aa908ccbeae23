import { readWords, type Words } from '#platform/safety/core/read-words.ts';
import { indexRules, type RuleIndex, scanRules } from '#platform/safety/core/screen/rule-index.ts';
import type { Jurisdiction } from '../law/law.ts';
import type { Concept } from './concept.ts';
import { conceptsOf } from './concepts-of.ts';
import { foldWord } from './fold-word.ts';
import { foldPhrase, readSaying } from './read-saying.ts';
import lists from './word-lists.json' with { type: 'json' };

/** Where a question says something: `from` and `to` (which is not part of it) of its own letters. */
type Span = { from: number; to: number };

/** A concept that a question speaks of. `said`: what was written, place by place; `weight`: how many telling words say so. */
export type MatchedConcept = { concept: Concept; weight: number; said: string[]; spans: Span[] };

type Part = { concept: Concept; saying: number; part: number; of: number; hasGap: boolean };
type Place = { start: number; end: number; hasGap: boolean };

const words = (list: string) => new Set(list.split(' ').map(foldWord));
/** They open what is told as having happened: "me han echado". A subject, such as "el finiquito", is one even in a sentence with "no". */
const tells = words('me te se nos le les lo la he ha han hemos hay es soy estoy esta estan tengo tiene va van');
const negators = words('no nunca jamas tampoco');
/** "No me pueden echar" speaks of being dismissed all the same. */
const asks = words('puede pueden puedo podria deben debe quiere quieren van va');
/** They say little about what a question speaks of. */
const hollow = words(
  'a al con de del el ella en es ha han he la las le lo los me mi mis no nos o para por puede pueden puedo que quiere quieren quiero se si sin su sus te tu un una y',
);

/**
 * The concepts that a question speaks of in one country: the one that takes most words first, and of as many words the one said first.
 * What is denied outright ("no me han echado") does not count. No text makes it slow: every word is looked at a bounded number of times.
 */
export function matchConcepts(question: string, jurisdiction: Jurisdiction): MatchedConcept[] {
  const read = foldedWords(question);
  const heard = new Map<number, { concept: Concept; of: number; places: Map<number, Place> }>();
  scanRules(mapOf(jurisdiction), read, ({ kind: { concept, saying, part, of, hasGap } }, start, end) => {
    if (isDenied(read, start, end)) return;
    const { places } = heard.get(saying) ?? { places: new Map<number, Place>() };
    heard.set(saying, { concept, of, places });
    if (!places.has(part)) places.set(part, { start, end, hasGap });
  });

  const placesOf = new Map<Concept, Place[]>();
  for (const { concept, of, places } of heard.values())
    if (places.size === of) placesOf.set(concept, [...(placesOf.get(concept) ?? []), ...places.values()]);
  return [...placesOf]
    .map(([concept, places]) => matched(concept, places, read, question))
    .sort((one, other) => other.weight - one.weight || firstOf(one) - firstOf(other));
}

/** Words in a gap between two others were not said of the concept, and weigh nothing. */
function matched(concept: Concept, places: Place[], read: Words, question: string): MatchedConcept {
  const taken = new Set<number>();
  for (const { start, end, hasGap } of places)
    for (let at = start; at < end; at++) if (!hasGap || at === start || at === end - 1) taken.add(at);
  const weight = [...taken].filter((at) => !hollow.has(read.words[at] as string)).length;
  const spans = joined(places.map(({ start, end }) => ({ from: read.from[start] as number, to: read.to[end - 1] as number })));
  return { concept, weight, said: spans.map(({ from, to }) => question.slice(from, to)), spans };
}

/** In the order of the text, each letter once. */
function joined(spans: Span[]): Span[] {
  const apart: Span[] = [];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return apart;
}

function firstOf({ spans }: MatchedConcept): number {
  return spans[0]?.from ?? 0;
}

function foldedWords(question: string): Words {
  const read = readWords(question);
  return { ...read, words: read.words.map(foldWord) };
}

function isDenied({ words: said, clause }: Words, start: number, end: number): boolean {
  if (!tells.has(said[start] as string) || said.slice(start, end).some((word) => asks.has(word))) return false;
  return start > 0 && clause[start - 1] === clause[start] && negators.has(said[start - 1] as string);
}

/** Each country's map, compiled when it is first asked for. */
function mapOf(jurisdiction: Jurisdiction): RuleIndex<Part> {
  const known = maps.get(jurisdiction) ?? compile(conceptsOf(jurisdiction));
  maps.set(jurisdiction, known);
  return known;
}
const maps = new Map<Jurisdiction, RuleIndex<Part>>();

function compile(concepts: Concept[]): RuleIndex<Part> {
  const folded = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, foldPhrase(words)]));
  let saying = 0;
  return indexRules(
    concepts.flatMap((concept) =>
      concept.say.flatMap((written) => {
        const parts = readSaying(written);
        saying += 1;
        return parts.map((phrase, part) => ({
          id: concept.id,
          kind: { concept, saying, part, of: parts.length, hasGap: / \.\.\.? /.test(phrase) },
          negatable: false,
          phrases: [phrase],
          lists: folded,
        }));
      }),
    ),
  );
}
