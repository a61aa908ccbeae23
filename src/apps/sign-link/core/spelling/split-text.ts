import type { Letter, SignLanguage } from '../alphabets/alphabet.ts';
import { alphabets } from '../alphabets/alphabets.ts';

/** One sign of a word, and what it stands for as it was written: `á`, `Ll`. */
export type SpelledSign = { letter: Letter; written: string };

/** What is not spelled: a number whose sign is not here yet, or a character that no alphabet has. */
export type Skipped = { character: string; kind: 'digit' | 'other' };

/** A text cut into signs. */
export type SplitText = {
  words: readonly (readonly SpelledSign[])[];
  /** Letters whose accent is left out, each once: `Á`. */
  withoutAccent: readonly string[];
  /** Each once, in the order in which they come. */
  skipped: readonly Skipped[];
  /** Beyond `longestText` nothing is spelled. */
  isCut: boolean;
};

/** As long as somebody can follow, and a card can show. */
export const longestText = 80;

const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });
/** Marks that a letter may lose and still be itself; a cedilla is none of them. */
const accents = /[\u0300\u0301\u0302\u0308]/g;

/**
 * Cuts a Spanish text into the signs of one alphabet: CH, LL and RR are one sign where the language has it, Ñ is itself, accents are left out,
 * and what has no sign is named instead of passed over in silence.
 */
export function splitText(text: string, language: SignLanguage): SplitText {
  const all = [...graphemes.segment(text.normalize('NFC'))].map(({ segment }) => segment);
  const [withoutAccent, skipped] = [new Set<string>(), new Map<string, Skipped>()];
  const words: SpelledSign[][] = [[]];
  const shown = all.slice(0, longestText);
  for (let at = 0; at < shown.length; at += 1) {
    const character = shown[at] ?? '';
    if (/^\s+$/.test(character)) {
      words.push([]);
      continue;
    }
    const pair = signOf(language, character + (shown[at + 1] ?? ''));
    if (pair) {
      words.at(-1)?.push({ letter: pair, written: character + shown[at + 1] });
      at += 1;
      continue;
    }
    const bare = capital(character) === 'Ñ' ? 'Ñ' : capital(character).normalize('NFD').replace(accents, '').normalize('NFC');
    const letter = signOf(language, bare);
    if (letter) words.at(-1)?.push({ letter, written: character });
    else skipped.set(character, { character, kind: /^\p{Nd}$/u.test(character) ? 'digit' : 'other' });
    if (letter && bare !== capital(character)) withoutAccent.add(capital(character));
  }
  return {
    words: words.filter((word) => word.length > 0),
    withoutAccent: [...withoutAccent],
    skipped: [...skipped.values()],
    isCut: all.length > longestText,
  };
}

const capital = (text: string): string => text.toLocaleUpperCase('es');

function signOf(language: SignLanguage, written: string): Letter | undefined {
  return alphabets[language].letters.find(({ id }) => id === capital(written));
}
