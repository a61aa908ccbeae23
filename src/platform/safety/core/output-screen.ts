import { type Fault, faultPatterns } from './fault-patterns.ts';
import replies from './output-replies.json' with { type: 'json' };
import { howFar } from './pattern.ts';
import { readWords } from './read-words.ts';

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

const byFirstWord = new Map<string, typeof faultPatterns>();
const beginnings = new Set<string>();
for (const each of faultPatterns) {
  for (const word of each.pattern.first) {
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), each]);
    for (let length = 1; length < word.length; length++) beginnings.add(word.slice(0, length));
  }
}
const mostHeld = 600;
/** The mark that ends a sentence, when what follows it is not known yet. */
const endsSentence = /[.!?…\n]$/u;
const wordsBefore = 4;

/** What reading joins into one word: "tie*n*es" is a word, "hola,tienes" is two. */
const wordRun = /^[\p{L}\p{M}\p{N}@$'’*_\u200b\u00ad]+/u;
const betweenWords = /^[^\p{L}\p{M}\p{N}@$'’*_\u200b\u00ad]+/u;

/** A screen for one reply, in the language its replacements are to have. */
export function createOutputScreen(lang: 'es' | 'en'): OutputScreen {
  const said = new Set<Fault>();
  let held = '';
  /** What was shown of the sentence under way. */
  let before = '';
  let isMidWord = false;
  let isSwallowing = false;

  const release = (length: number, ends: boolean): string => {
    const shown = held.slice(0, length);
    held = held.slice(length);
    before = ends ? '' : before + shown;
    return shown;
  };

  const replace = (fault: Fault): string => {
    isSwallowing = true;
    const lead = /[\p{L}\p{N}]/u.test(before) ? '… ' : '';
    if (said.has(fault)) return lead.trim();
    said.add(fault);
    return lead + replies[lang][fault];
  };

  const swallow = (isOver: boolean): string | undefined => {
    const sentence = sentenceLength('', held, isOver);
    if (!sentence) {
      // The mark that ends the sentence may be the last character so far.
      held = held.slice(-1);
      return undefined;
    }
    isSwallowing = false;
    return /\s*$/u.exec(release(sentence, true))?.[0] ?? '';
  };

  /** Shows the first word held, or what stands before it; `undefined` when it must wait for more. */
  const step = (isOver: boolean): string | undefined => {
    if (isSwallowing) return swallow(isOver);
    const sentence = sentenceLength(before.slice(-1), held, isOver);
    const blank = betweenWords.exec(held)?.[0];
    if (blank !== undefined) {
      isMidWord = false;
      const length = sentence > 0 ? Math.min(blank.length, sentence) : blank.length;
      return release(length, length === sentence);
    }
    const word = wordRun.exec(held)?.[0] ?? held;
    const isWhole = isOver || word.length < held.length;
    if (!isMidWord) {
      const verdict = judge(held.slice(0, sentence || held.length), word, { isWhole, isOver: sentence > 0, before });
      if (verdict === 'maybe' && held.length < mostHeld) return undefined;
      if (verdict !== 'maybe' && verdict !== 'clear') return replace(verdict);
    }
    isMidWord = !isWhole;
    return release(word.length, word.length === sentence);
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
    if (held !== '' || isSwallowing || !/^[a-z ]+$/iu.test(delta) || endsSentence.test(before)) return false;
    const words = delta.split(' ');
    const last = words.length - 1;
    const isClear = words.every((word, at) => word === '' || (isMidWord && at === 0) || isPlainlyClear(word, at < last));
    if (!isClear) return false;
    before += delta;
    isMidWord = words[last] !== '';
    return true;
  };

  return {
    push: (delta) => {
      if (passes(delta)) return delta;
      held += delta;
      return drain(false);
    },
    end: () => drain(true),
  };
}

type Stand = { isWhole: boolean; isOver: boolean; before: string };

/** Whether `word`, with which `text` begins, opens a fault, cannot, or may still. `text` is at most the rest of its sentence. */
function judge(text: string, word: string, { isWhole, isOver, before }: Stand): Fault | 'maybe' | 'clear' {
  if (isPlainlyClear(word, isWhole)) return 'clear';
  if (!isWhole) return mayBegin(word) ? 'maybe' : 'clear';
  const own = readWords(word).words;
  if (!own.some((each) => byFirstWord.has(each))) return 'clear';
  const { words } = readWords(text.replace(/(\d)[.,](?=\d)/g, '$1'));
  const isOpen = !isOver;
  const isCut = isOpen && /[\p{L}\p{N}]$/u.test(text);
  let isWaiting = false;
  for (let at = 0; at < own.length; at++) {
    if (isDenied([...clauseWords(before), ...words.slice(0, at)])) continue;
    for (const { fault, pattern } of byFirstWord.get(words[at] ?? '') ?? []) {
      const reach = howFar(pattern, words, at, { isOpen, isCut });
      if (reach === 'whole') return fault;
      isWaiting ||= reach === 'maybe';
    }
  }
  return isWaiting ? 'maybe' : 'clear';
}

/** The quick answer for most words: plain letters that open nothing, with no doubled letter that reading would undo. */
function isPlainlyClear(written: string, isWhole: boolean): boolean {
  const word = written.toLowerCase();
  if (!/^[a-z]+$/u.test(word) || /(.)\1/u.test(word) || shortened.test(word)) return false;
  return !byFirstWord.has(word) && (isWhole || !beginnings.has(word));
}

/** Words that are read as two, of which the first may open something: "im" is "i am". */
const shortened = /^(?:im|ive|ill)$/u;

/** Whether a word of which only the start is known may become one that opens a fault. */
function mayBegin(part: string): boolean {
  const [word = ''] = readWords(part).words.slice(-1);
  return word === '' || beginnings.has(word) || byFirstWord.has(word);
}

/**
 * The length of the first sentence, its mark *and* the blank after it ("2.5 mg" is one sentence); 0 while it goes on. `last` is
 * the character shown before `text`: it may have been the mark.
 */
function sentenceLength(last: string, text: string, isOver: boolean): number {
  const end = /\n|[.!?…]\s/u.exec(last + text);
  if (end) return Math.max(1, end.index + end[0].length - last.length);
  return isOver ? text.length : 0;
}

/** The words of the clause under way: "No, tienes…" denies nothing, and neither does the "sí" that says yes. */
function clauseWords(before: string): string[] {
  const clause = before.split(/[,:;()"«»—–]/u).at(-1) ?? '';
  return readWords(clause.replace(/(?<!\p{L})sí(?!\p{L})/giu, ' ')).words;
}

/** "I am not a psychologist" and "I cannot say whether you have ADHD" are what a bot should say. */
function isDenied(before: string[]): boolean {
  return before.slice(-wordsBefore).some((word) => denials.has(word));
}

const denials = new Set(['no', 'not', 'si', 'if', 'whether', 'nunca', 'never']);
