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
const wordsBefore = 4;

/** A screen for one reply, in the language its replacements are to have. */
export function createOutputScreen(lang: 'es' | 'en'): OutputScreen {
  const said = new Set<Fault>();
  let held = '';
  let before = '';
  let isMidWord = false;
  let isShown = false;
  let isSwallowing = false;
  let last = '';

  const release = (length: number, ends: boolean): string => {
    const shown = held.slice(0, length);
    held = held.slice(length);
    last = shown.slice(-1);
    if (ends) {
      before = '';
      last = '';
      isShown = false;
    } else if (shown.trim() !== '') {
      isShown = true;
    }
    return shown;
  };

  const replace = (fault: Fault): string => {
    isSwallowing = true;
    last = '';
    const lead = isShown ? '… ' : '';
    if (said.has(fault)) return isShown ? '…' : '';
    said.add(fault);
    return lead + replies[lang][fault];
  };

  /** Shows what can be shown of the first word held; `undefined` when it must wait for more. */
  const step = (isOver: boolean): string | undefined => {
    const sentence = sentenceLength(last, held, isOver);
    if (isSwallowing) {
      if (!sentence) {
        held = held.slice(-1);
        return undefined;
      }
      isSwallowing = false;
      const tail = /\s*$/u.exec(held.slice(0, sentence))?.[0] ?? '';
      release(sentence, true);
      return tail;
    }
    const found = /^\S*\s*/u.exec(held)?.[0] ?? '';
    const token = sentence > 0 ? found.slice(0, sentence) : found;
    const isWhole = isOver || sentence > 0 || token.length < held.length || /\s$/u.test(token);
    if (isMidWord) {
      isMidWord = !isWhole;
      return release(token.length, sentence === token.length);
    }
    const text = held.slice(0, sentence || held.length);
    const verdict = judge(text, token, isWhole, sentence > 0, before);
    if (verdict === 'maybe' && held.length < mostHeld) return undefined;
    if (verdict !== 'maybe' && verdict !== 'clear') return replace(verdict);
    isMidWord = !isWhole;
    if (isWhole) before += token;
    return release(token.length, sentence === token.length);
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
  return {
    push: (delta) => {
      held += delta;
      return drain(false);
    },
    end: () => drain(true),
  };
}

/** Whether the first word of `text` opens a fault, cannot, or may still. `text` is at most the rest of its sentence. */
function judge(text: string, token: string, isWhole: boolean, isOver: boolean, before: string): Fault | 'maybe' | 'clear' {
  if (isPlainlyClear(token, isWhole)) return 'clear';
  if (!isWhole) return mayBegin(token) ? 'maybe' : 'clear';
  const own = readWords(token).words;
  if (!own.some((word) => byFirstWord.has(word))) return 'clear';
  const { words } = readWords(text.replace(/(\d)[.,](?=\d)/g, '$1'));
  const isOpen = !isOver;
  const isCut = isOpen && !/\s$/u.test(text);
  let isWaiting = false;
  for (let at = 0; at < own.length; at++) {
    if (isDenied([...readWords(before).words, ...words.slice(0, at)])) continue;
    for (const { fault, pattern } of byFirstWord.get(words[at] ?? '') ?? []) {
      const reach = howFar(pattern, words, at, { isOpen, isCut });
      if (reach === 'whole') return fault;
      isWaiting ||= reach === 'maybe';
    }
  }
  return isWaiting ? 'maybe' : 'clear';
}

/** The quick answer for most words: plain letters that open nothing, with no doubled letter that reading would undo. */
function isPlainlyClear(token: string, isWhole: boolean): boolean {
  const word = /^([a-z]+)[,.;:]?\s*$/iu.exec(token)?.[1]?.toLowerCase();
  if (word === undefined || /(.)\1/u.test(word) || shortened.test(word)) return false;
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

/** "I am not a psychologist" and "I cannot say whether you have ADHD" are what a bot should say. */
function isDenied(before: string[]): boolean {
  return before.slice(-wordsBefore).some((word) => denials.has(word));
}

const denials = new Set(['no', 'not', 'si', 'if', 'whether', 'nunca', 'never']);
