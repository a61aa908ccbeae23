import { normalise } from '../i18n/core/normalise.ts';

const shortest = 5;

/**
 * Undoes one slip of the finger (a letter missing, added, changed or swapped with its neighbour) in each longer word, where exactly
 * one word of `known` is that close. Nothing else is touched: two near words are a doubt, and a doubt is left as it was written.
 */
export function spellKnown(text: string, known: ReadonlySet<string>): string {
  return normalise(text)
    .split(' ')
    .map((word) => (word.length < shortest || known.has(word) ? word : nearest(word, known)))
    .join(' ');
}

/** The words of these texts, as they are compared. */
export function wordsKnown(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => normalise(text).split(' ')).filter(Boolean));
}

function nearest(word: string, known: ReadonlySet<string>): string {
  const near = [...known].filter((each) => each.length >= shortest && isOneSlip(word, each));
  return near.length === 1 ? (near[0] ?? word) : word;
}

function isOneSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || isInflection(word, other)) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const [rest, wanted] = [word.slice(at), other.slice(at)];
  if (rest.length !== wanted.length) return rest.slice(1) === wanted || wanted.slice(1) === rest;
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return rest.slice(1) === wanted.slice(1) || isSwapped;
}

/** "Tareas" is no slip of "tarea", nor "cansada" of "cansado": the index already knows endings. */
function isInflection(word: string, other: string): boolean {
  return word.slice(0, -1) === other.slice(0, -1) || word.slice(0, -1) === other || word === other.slice(0, -1);
}
