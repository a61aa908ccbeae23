import type { Word } from './read-sentence.ts';

/**
 * Words in order, as a reply would say them: `a|b` either; `word?` may be missing; `stem*` any ending; `#` a number in digits or letters;
 * `{list}` any of a list; `<list>` up to six words, all of that list; `..` up to three words, `...` up to eight. `^` before the first: only
 * where a sentence begins; `$`: only where it ends. `!` before all: no "no" before it makes it innocent.
 */
export type Phrase = { isFirst: boolean; isAbsolute: boolean; first: Choice; rest: Part[] };
type Choice = { words: Set<string>; stems: string[]; number: boolean };
type Part = { kind: 'word'; choice: Choice; optional: boolean } | { kind: 'gap'; most: number; of?: Choice } | { kind: 'end' };
export type Lists = Record<string, string>;
export type Reach = { kind: 'whole'; end: number } | { kind: 'maybe' } | { kind: 'no' };

const mostFilling = 6;
const numberWords = new Set(
  'un una uno dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta cien doscientos quinientos mil medio media otro otra one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred half another'.split(
    ' ',
  ),
);

/** Compiles a phrase. Matching it costs a bounded number of steps: no expression, so nothing can backtrack away. */
export function compilePhrase(written: string, lists: Lists): Phrase {
  const isAbsolute = written.startsWith('!');
  const isFirst = written.replace(/^!/u, '').startsWith('^');
  const pieces = plainly(written)
    .replace(/^[!^]+/u, '')
    .split(' ');
  const [first, ...rest] = pieces.map((piece): Part => {
    if (piece === '$') return { kind: 'end' };
    if (piece === '..') return { kind: 'gap', most: 3 };
    if (piece === '...') return { kind: 'gap', most: 8 };
    if (piece.startsWith('<')) return { kind: 'gap', most: mostFilling, of: choose(`{${piece.slice(1, -1)}}`, lists) };
    const optional = piece.endsWith('?');
    return { kind: 'word', choice: choose(optional ? piece.slice(0, -1) : piece, lists), optional };
  });
  if (first?.kind !== 'word' || first.optional) throw new Error(`A phrase must open with a word: ${written}`);
  return { isFirst, isAbsolute, first: first.choice, rest };
}

/** Whether this word may stand there. */
export function isChosen({ words, stems, number }: Choice, word: string): boolean {
  return words.has(word) || stems.some((stem) => word.startsWith(stem)) || (number && isNumber(word));
}

/** Whether this may be the beginning of a word that may stand there. */
export function mayBeChosen({ words, stems, number }: Choice, part: string): boolean {
  if (number && /^\d/u.test(part)) return true;
  for (const word of words) if (word.startsWith(part)) return true;
  if (number) for (const word of numberWords) if (word.startsWith(part)) return true;
  return stems.some((stem) => stem.startsWith(part) || part.startsWith(stem));
}

/**
 * How far the phrase that opens at word `start` is there: `whole`, with where it ends; `maybe`, when words still to come can complete
 * it; or `no`. `isOpen`: more words may come. `isCut`: the last word may go on.
 */
export function howFar(phrase: Phrase, words: readonly Word[], start: number, isOpen: boolean, isCut: boolean): Reach {
  const goesOn = (at: number) => isOpen && isCut && at === words.length - 1;
  const takes = (choice: Choice, at: number): 'yes' | 'maybe' | 'no' => {
    const word = words[at]?.text ?? '';
    if (isChosen(choice, word)) return goesOn(at) ? 'maybe' : 'yes';
    return goesOn(at) && mayBeChosen(choice, word) ? 'maybe' : 'no';
  };
  const reach = (part: number, at: number): Reach => {
    const next = phrase.rest[part];
    if (!next) return { kind: 'whole', end: at };
    if (next.kind === 'end') return at < words.length ? no : isOpen ? { kind: 'maybe' } : { kind: 'whole', end: at };
    if (at >= words.length) return canEnd(phrase.rest.slice(part), isOpen) ? { kind: 'whole', end: at } : openEnd(isOpen);
    if (next.kind === 'gap') return throughGap(next, part, at);
    const taken = takes(next.choice, at);
    const with_ = taken === 'yes' ? reach(part + 1, at + 1) : taken === 'maybe' ? ({ kind: 'maybe' } as const) : no;
    return next.optional ? better(with_, () => reach(part + 1, at)) : with_;
  };
  const throughGap = (gap: Extract<Part, { kind: 'gap' }>, part: number, at: number): Reach => {
    let found: Reach = no;
    for (let skipped = 0; skipped <= gap.most; skipped++) {
      found = better(found, () => reach(part + 1, at + skipped));
      if (found.kind === 'whole' || at + skipped >= words.length) return found;
      const filled = gap.of ? takes(gap.of, at + skipped) : 'yes';
      if (filled === 'maybe') return { kind: 'maybe' };
      if (filled === 'no') return found;
    }
    return found;
  };
  const opened = takes(phrase.first, start);
  if (phrase.isFirst && start !== 0) return no;
  if (opened !== 'yes') return opened === 'maybe' ? { kind: 'maybe' } : no;
  return reach(0, start + 1);
}

const no: Reach = { kind: 'no' };
const openEnd = (isOpen: boolean): Reach => (isOpen ? { kind: 'maybe' } : no);

/** Whether nothing more needs to come. */
function canEnd(rest: readonly Part[], isOpen: boolean): boolean {
  return rest.every((part) => (part.kind === 'end' ? !isOpen : isEmpty(part)));
}

/** Words as they are read: without accents. */
function plainly(written: string): string {
  return written.normalize('NFD').replace(/\p{M}/gu, '');
}

function isEmpty(part: Part): boolean {
  return part.kind === 'gap' || (part.kind === 'word' && part.optional);
}

function better(one: Reach, other: () => Reach): Reach {
  if (one.kind === 'whole') return one;
  const second = other();
  if (second.kind === 'whole' || one.kind === 'no') return second;
  return one;
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word) || numberWords.has(word);
}

function choose(piece: string, lists: Lists): Choice {
  const choice: Choice = { words: new Set(), stems: [], number: false };
  for (const each of piece.split('|').flatMap((word) => (word.startsWith('{') ? listed(lists, word.slice(1, -1)) : [word]))) {
    if (each === '#') choice.number = true;
    else if (each.endsWith('*')) choice.stems.push(each.slice(0, -1));
    else choice.words.add(each);
  }
  return choice;
}

function listed(lists: Lists, name: string): string[] {
  const list = lists[name];
  if (list === undefined) throw new Error(`No list of words is called ${name}`);
  return plainly(list)
    .split(' ')
    .flatMap((word) => (word.startsWith('{') ? listed(lists, word.slice(1, -1)) : [word]));
}
