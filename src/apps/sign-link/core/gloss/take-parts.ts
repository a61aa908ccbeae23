import type { Word } from './word.ts';
import { intensifiers, trailingAdverbs } from './word-lists.ts';

const ofThing = /^(?:article|possessive|demonstrative|quantifier|number|adjective)$/;

/** Where «en …» ends that begins at `from`; `from` itself where no thing follows. */
export function endOfPlace(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (ofThing.test(words[at]?.tag ?? '')) at += 1;
  if (!isThing(words[at])) return from;
  while (isThing(words[at]) || words[at]?.tag === 'adjective') at += 1;
  while (words[at]?.low === 'de') {
    let end = at + 1;
    while (ofThing.test(words[end]?.tag ?? '')) end += 1;
    if (!isThing(words[end])) break;
    while (isThing(words[end]) || words[end]?.tag === 'adjective') end += 1;
    at = end;
  }
  return at;
}

function isThing(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'name';
}

/** Takes every «en …» out of the words of a clause. */
export function takePlaces(words: readonly Word[]): { places: Word[][]; rest: Word[] } {
  const places: Word[][] = [];
  const rest: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const end = word?.low === 'en' ? endOfPlace(words, at) : at;
    if (word && end > at) places.push(words.slice(at, end));
    else if (word) rest.push(word);
    at = Math.max(end, at + 1);
  }
  return { places, rest };
}

/** The words that ask, with what they ask about: «a qué hora». */
export function takeAsk(words: readonly Word[]): { ask: Word[]; rest: Word[] } {
  const at = words.findIndex(({ tag }) => tag === 'ask');
  const word = words[at];
  if (!word) return { ask: [], rest: [...words] };
  let from = at;
  while (words[from - 1]?.tag === 'preposition' || words[from - 1]?.low === 'cada') from -= 1;
  let to = at + 1;
  if (/^(?:QUÉ|CUÁNTO|CUÁL)$/.test(word.gloss)) while (/^(?:noun|adjective|quantifier)$/.test(words[to]?.tag ?? '')) to += 1;
  return { ask: words.slice(from, to), rest: [...words.slice(0, from), ...words.slice(to)] };
}

/** The words for how and where something is done, which follow the verb even where it is last. */
export function takeTrailing(words: readonly Word[]): { trailing: Word[]; rest: Word[] } {
  const trailing: Word[] = [];
  const rest: Word[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const isAlone = !next || !/^(?:noun|adjective|name)$/.test(next.tag);
    const leads = intensifiers.has(word.low) && next !== undefined && trailingAdverbs.has(next.low);
    const isTrailing = trailingAdverbs.has(word.low) && (word.tag === 'adverb' || word.tag === 'quantifier') && isAlone;
    (leads || isTrailing ? trailing : rest).push(word);
  });
  return { trailing, rest };
}

/** Whoever does it, where they are named after the verb: «viene mi hermana». */
export function takeLateSubject(words: readonly Word[], isPlural: boolean): { subject: Word[]; rest: Word[] } {
  let end = 0;
  while (ofThing.test(words[end]?.tag ?? '')) end += 1;
  const head = words[end];
  const isNamed = end > 0 || head?.tag === 'name' || head?.tag === 'pronoun';
  if (!head || !/^(?:noun|name|pronoun)$/.test(head.tag) || !isNamed || (head.isPlural ?? false) !== isPlural)
    return { subject: [], rest: [...words] };
  while (/^(?:noun|name|pronoun|adjective)$/.test(words[end]?.tag ?? '')) end += 1;
  while (words[end]?.low === 'de') {
    const next = endOfPlace(words, end);
    if (next === end) break;
    end = next;
  }
  return { subject: words.slice(0, end), rest: words.slice(end) };
}
