import { otherSpellings } from './other-spellings.ts';
import { restoreMarks } from './restore-marks.ts';
import { stemEnglish } from './stem-english.ts';
import { stemSpanish } from './stem-spanish.ts';
import stopWords from './stop-words.json' with { type: 'json' };
import wordFamilies from './word-families.json' with { type: 'json' };

export type IndexLanguage = 'es' | 'en';

/** A word that is looked for: the terms that stand for it, its own first, and how much of the word each is. */
export type WantedWord = ReadonlyMap<string, number>;

export type TermReader = {
  /** The meaningful words of a text as terms, in order; empty where a sentence or a part of one ends. */
  read: (text: string) => string[];
  /** The same of a question; undefined where a part ends. */
  want: (text: string) => (WantedWord | undefined)[];
};

/** Reads texts and questions in one language. `ignored` are words, apart by blanks and without accents, that say nothing where this reader is used. */
export function createTermReader(language: IndexLanguage, ignored = ''): TermReader {
  const skipped = new Set(`${stopWords[language]} ${ignored}`.split(/\s+/));
  const known = new Map<string, string>();

  /** Empty for a word that says nothing. */
  const termOf = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const term = skipped.has(withoutMarks(word)) ? '' : stemmed(word, language);
    if (known.size < mostKnown) known.set(word, term);
    return term;
  };

  const wantedWord = (word: string): WantedWord => {
    if (language === 'en') return new Map([[termOf(word), 1]]);
    const meant = [word, ...restoreMarks(word)].map(termOf).filter((term) => term !== '');
    const own = meant.flatMap((term) => [term, ...otherSpellings(term)]);
    const wanted = new Map(own.map((term) => [term, 1]));
    for (const term of own.flatMap((each) => families.get(each) ?? [])) if (!wanted.has(term)) wanted.set(term, familyShare);
    return wanted;
  };

  return {
    read: (text) => {
      const terms: string[] = [];
      for (const part of partsOf(text)) {
        if (isEnd(part)) terms.push('');
        else if (termOf(part) !== '') terms.push(termOf(part));
      }
      return terms;
    },
    want: (text) =>
      partsOf(text)
        .filter((part) => isEnd(part) || termOf(part) !== '')
        .map((part) => (isEnd(part) ? undefined : wantedWord(part))),
  };
}

/** How much a word of the same family is of the word itself: «despido» where «despedir» was asked. */
const familyShare = 0.5;
/** So many different words are remembered with their terms; what comes after them is stemmed each time. */
const mostKnown = 200_000;
const longestTerm = 40;

function partsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+|[.,;:!?¿¡()\n]/gu) ?? [];
}

function isEnd(part: string): boolean {
  return part.length === 1 && '.,;:!?¿¡()\n'.includes(part);
}

function stemmed(word: string, language: IndexLanguage): string {
  const composed = word.normalize('NFC');
  const stem = language === 'es' ? stemSpanish(composed) : stemEnglish(composed);
  return withoutMarks(stem, /[\u0300-\u0302\u0304-\u036f]/g).slice(0, longestTerm);
}

/** Letters without what stands on them; a term keeps the tilde of its «ñ». */
function withoutMarks(word: string, marks = /[\u0300-\u036f]/g): string {
  return word.normalize('NFD').replace(marks, '').normalize('NFC');
}

/** Of each stem of a family, the other ones. */
const families = new Map<string, string[]>();
for (const family of wordFamilies) {
  const stems = [...new Set(family.map((word) => stemmed(word, 'es')))];
  for (const stem of stems) families.set(stem, [...(families.get(stem) ?? []), ...stems.filter((each) => each !== stem)]);
}
