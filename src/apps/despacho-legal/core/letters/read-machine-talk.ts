import { masked } from './flat-text.ts';
import { letterPatterns } from './letter-patterns.ts';
import type { Place } from './letter-reading.ts';
import { letterSentences, type Sentence } from './letter-sentences.ts';

/** A word or two behind such a sentence are the end of it. */
const mostTailWords = 2;

/**
 * Sentences of a letter that speak to a machine: whoever put them there wants a program to say something else than the letter does. What
 * stands with one in brackets or marks belongs to it.
 */
export function readMachineTalk(text: string): Place[] {
  const sentences = letterSentences(text);
  const spoken = sentences.filter(({ flat }) => letterPatterns.machine.test(flat));
  const begins = (block: number) => sentences.find((each) => each.block === block);
  const wrapped = new Set(spoken.map(({ block }) => block).filter((block) => isWrapped(text, begins(block))));
  const isTail = (each: Sentence, at: number) => {
    const before = sentences[at - 1];
    const isShort = each.flat.split(/\s+/).length <= mostTailWords;
    return isShort && before !== undefined && before.block === each.block && spoken.includes(before);
  };
  return joined(
    text,
    sentences.filter((each, at) => spoken.includes(each) || wrapped.has(each.block) || isTail(each, at)),
  );
}

/** The letter without them: blanks of the same length, so that every place stays where it is. */
export function withoutPlaces(text: string, places: readonly Place[]): string {
  return places.reduce(
    (left, { from, to }) => left.slice(0, from) + left.slice(from, to).replace(/[^\n]/g, masked) + left.slice(to),
    text,
  );
}

function isWrapped(text: string, first: Place | undefined): boolean {
  return first !== undefined && /^[[<{(]/.test(text.slice(first.from, first.to));
}

/** Sentences that follow each other are one. */
function joined(text: string, places: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const place of places) {
    const last = all.at(-1);
    if (last && text.slice(last.to, place.from).trim() === '') last.to = place.to;
    else all.push({ from: place.from, to: place.to });
  }
  return all;
}
