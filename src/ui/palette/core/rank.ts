import { slipsToBegin } from './slips.ts';
import { wordsOf } from './words-of.ts';

/** What can be found: by its name first, then by other words for it, then by what is said of it. */
export type Searchable = { name: string; words?: string; detail?: string };

/** `score`: lower is nearer. `slips`: how many letters of what was written had to be forgiven. */
export type Ranked<T> = { entry: T; score: number; slips: number };
type Match = { score: number; slips: number };
type Word = { text: string; letters: number; weight: number };

const weights = { name: 0, words: 4, detail: 6 };
const prefixCost = 1;
/** More than any weight: what is only alike comes after everything that is written so. */
const slipCost = 20;

/** The words of each entry are read once, however many letters are written after. */
const read = new WeakMap<Searchable, readonly Word[]>();

/**
 * The entries that have every written word, the nearest first: a whole word before its beginning, the name before the rest, and
 * everything before what is only alike. Entries as near as each other stay as they were. Nothing written finds nothing.
 */
export function rank<T extends Searchable>(entries: readonly T[], text: string): Ranked<T>[] {
  const written = wordsOf(text);
  if (written.length === 0) return [];
  return entries.flatMap((entry) => rankOne(entry, written) ?? []).sort((a, b) => a.score - b.score);
}

/** How many slips a written word may have: none in a short one, where every slip is another word. */
export function slipsAllowed(written: string): number {
  if (written.length >= 8) return 2;
  return written.length >= 4 ? 1 : 0;
}

/** How near a written word is to another: `undefined` when they are not alike. */
export function matchWord(written: string, word: string): Match | undefined {
  return matchPlainly(written, word) ?? matchNearly(written, word);
}

function matchPlainly(written: string, word: string): Match | undefined {
  if (!word.startsWith(written)) return undefined;
  return { score: word.length === written.length ? 0 : prefixCost, slips: 0 };
}

function matchNearly(written: string, word: string): Match | undefined {
  const slips = slipsToBegin(written, word, slipsAllowed(written));
  return slips === undefined ? undefined : { score: slips * slipCost, slips };
}

function rankOne<T extends Searchable>(entry: T, written: readonly string[]): Ranked<T> | undefined {
  const has = wordsIn(entry);
  let score = nameBonus(wordsOf(entry.name), written);
  let slips = 0;
  for (const word of written) {
    const best = nearest(word, has);
    if (!best) return undefined;
    score += best.score;
    slips += best.slips;
  }
  return { entry, score, slips };
}

function nearest(written: string, has: readonly Word[]): Match | undefined {
  const plain = best(has, ({ text }) => matchPlainly(written, text));
  const most = slipsAllowed(written);
  if (plain || most === 0) return plain;
  const letters = lettersOf(written);
  // Each letter that the other word has not is a slip: most words are passed over without counting any further.
  return best(has, (word) => (countOf(letters & ~word.letters) > most ? undefined : matchNearly(written, word.text)));
}

function best(has: readonly Word[], match: (word: Word) => Match | undefined): Match | undefined {
  let found: Match | undefined;
  for (const word of has) {
    const one = match(word);
    if (one && (!found || one.score + word.weight < found.score)) found = { score: one.score + word.weight, slips: one.slips };
  }
  return found;
}

function wordsIn(entry: Searchable): readonly Word[] {
  const known = read.get(entry);
  if (known) return known;
  const words = (['name', 'words', 'detail'] as const).flatMap((field) =>
    [...new Set(wordsOf(entry[field] ?? ''))].map((text) => ({ text, letters: lettersOf(text), weight: weights[field] })),
  );
  read.set(entry, words);
  return words;
}

/** Which letters a word has, one bit each; rare ones share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** A name that is what was written, or begins with it, is surely what was meant. */
function nameBonus(name: readonly string[], written: readonly string[]): number {
  const [has, wanted] = [name.join(' '), written.join(' ')];
  if (has === wanted) return -3;
  return has.startsWith(wanted) ? -2 : 0;
}
