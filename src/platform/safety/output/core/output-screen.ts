import type { Tier } from '../../conduct/core/tier.ts';
import { type Fault, faultsOf } from './fault.ts';
import { mayOpen, phrasesOpenedBy, wordsOfPhrases } from './fault-phrases.ts';
import { findFault, waitsFrom } from './find-fault.ts';
import replies from './output-replies.json' with { type: 'json' };
import { readSentence, spacedLettersAt, type Word } from './read-sentence.ts';
import { sentenceLength } from './sentence-length.ts';
import { openMarkAt, visibleLetters } from './visible-letters.ts';
import { withoutControls } from './without-controls.ts';

/**
 * Passes a model's words on as they come. Only words that may be opening something a bot must not say are held until that is
 * known: at most the rest of their sentence. What is found is replaced, to the end of its sentence, before anybody reads it.
 */
export type OutputScreen = {
  /** Takes a delta, answers what may be shown now. */
  push: (delta: string) => string;
  /** The model has finished (or was stopped): the last words, screened. */
  end: () => string;
};

/** A sentence that nobody read, whole, and why. */
export type Held = { fault: Fault; sentence: string };

/** Past this a sentence is judged as it is: the part that is a fault never comes out, the rest of it neither. */
const mostHeld = 1_200;
/** Past this nothing that a reader would see has come for long: what is held is dropped. */
const mostUnseen = 3_000;
const mostRemembered = 600;
/** No phrase has more words than this: one that began earlier is whole or none. */
const longestPhrase = 40;

type Options = { tier?: Tier; onHeld?: (held: Held) => void };

/**
 * A screen for one reply, in the language its replacements are to have. `tier` is how far the bot may go with this person; `onHeld`
 * hears of each sentence that was held back.
 */
export function createOutputScreen(lang: 'es' | 'en', { tier = 'support', onHeld }: Options = {}): OutputScreen {
  const judged = faultsOf[tier];
  const said = new Set<Fault>();
  let held = '';
  /** What was shown of the sentence under way. */
  let before = '';
  let isSwallowing = false;
  let half = '';

  const release = (length: number, ends: boolean): string => {
    const shown = held.slice(0, length);
    held = held.slice(length);
    before = ends ? '' : (before + shown).slice(-mostRemembered);
    return shown;
  };

  const swallow = (isOver: boolean): string | undefined => {
    const length = sentenceLength('', held, isOver);
    if (!length) {
      // The mark that ends the sentence may be among the last characters so far.
      held = held.slice(-12);
      return undefined;
    }
    isSwallowing = false;
    return /\s*$/u.exec(release(length, true))?.[0] ?? '';
  };

  const replace = (fault: Fault, from: number, length: number): string => {
    onHeld?.({ fault, sentence: (before + held.slice(0, length)).trim() });
    const shown = held.slice(0, from);
    const lead = /[\p{L}\p{N}]/u.test(before + shown) ? '… ' : '';
    const blank = /\s*$/u.exec(held.slice(0, length))?.[0] ?? '';
    const instead = said.has(fault) ? lead.trim() : lead + replies[lang][fault];
    said.add(fault);
    const isWhole = sentenceLength(before, held, false) === length;
    held = held.slice(length);
    before = '';
    isSwallowing = !isWhole && held !== '';
    return shown + instead + (isWhole || held === '' ? blank : '');
  };

  /** What may be shown now, or `undefined` when all that is held must wait. */
  const step = (isOver: boolean): string | undefined => {
    if (isSwallowing) return swallow(isOver);
    const ends = sentenceLength(before, held, isOver);
    const length = ends || (held.length > mostHeld ? held.length : 0);
    const whole = before + held.slice(0, length || held.length);
    // A mark of the page that is not ended yet says nothing so far.
    const mark = length ? -1 : openMarkAt(whole);
    const text = mark === -1 ? whole : whole.slice(0, mark);
    const words = readSentence(text, wordsOfPhrases, !length);
    const first = firstNew(words, before.length);
    if (length) {
      const found = findFault(words, text, judged, first);
      if (found) return replace(found.fault, Math.max(0, (words[found.start] as Word).from - before.length), length);
      if (ends) return release(length, true);
    }
    // Of a sentence without an end the phrases that are whole were judged just now, and are innocent: only its last words may wait.
    const from = length ? Math.max(first, words.length - longestPhrase) : first;
    const safe = Math.min(held.length, safeLength(words, from, text, judged) - before.length);
    if (safe > 0) return release(safe, false);
    if (held.length > mostUnseen && visibleLetters(held).length === 0) held = '';
    return undefined;
  };

  const drain = (isOver: boolean): string => {
    let ready = '';
    while (held !== '') {
      const shown = step(isOver);
      if (shown === undefined) break;
      ready += shown;
    }
    return ready;
  };

  /** Most deltas are plain words that open nothing and end no sentence: shown as they are, without being taken apart. */
  const passes = (delta: string): boolean => {
    if (held !== '' || isSwallowing || !/^ ?(?:[a-z]{2,} )*[a-z]{2,} ?$/iu.test(delta)) return false;
    if (!/[a-z][ ]?$/iu.test(before) || (/^[a-z]/iu.test(delta) && !before.endsWith(' '))) return false;
    const words = delta.toLowerCase().trim().split(' ');
    const isCut = !delta.endsWith(' ');
    if (words.some((word, at) => phrasesOpenedBy(word).length > 0 || (isCut && at === words.length - 1 && mayOpen(word))))
      return false;
    before = (before + delta).slice(-mostRemembered);
    return true;
  };

  return {
    push: (delta) => {
      // Half of a character says nothing: it waits for its other half.
      const given = half + delta;
      half = /[\ud800-\udbff]$/u.exec(given)?.[0] ?? '';
      const clean = withoutControls(half ? given.slice(0, -1) : given);
      if (passes(clean)) return clean;
      held += clean;
      return drain(false);
    },
    end: () => drain(true),
  };
}

/** The first word that was not shown yet, not even its beginning. */
function firstNew(words: readonly Word[], shown: number): number {
  const at = words.findIndex(({ from }) => from >= shown);
  return at === -1 ? words.length : at;
}

/** How much of a sentence under way may be shown: up to where a phrase or a word written apart may be beginning. */
function safeLength(words: readonly Word[], first: number, text: string, judged: ReadonlySet<Fault>): number {
  const last = words.at(-1);
  const isCut = last !== undefined && visibleLetters(text.slice(last.to)).length === 0;
  const waits = waitsFrom(words, judged, first, isCut);
  let safe = waits === undefined ? text.length : (words[waits] as Word).from;
  if (!last || first >= words.length) return safe;
  const spaced = spacedLettersAt(text);
  if (spaced !== -1) safe = Math.min(safe, spaced);
  if ((isCut || last.to >= text.length - 1) && (mayOpen(last.text) || /[\d'’@$]/u.test(last.text)))
    safe = Math.min(safe, last.from);
  return safe;
}
