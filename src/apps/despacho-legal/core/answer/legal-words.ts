import type { Place } from '#platform/retrieval/core/split-sentences.ts';
import type { Jurisdiction } from '../law/law.ts';
import glossary from './glossary.json' with { type: 'json' };

/** A word of lawyers, and what it means in plain ones. */
export type LegalWord = { word: string; says: string };
/** The same, and where a text uses it: `text.slice(from, to)`. */
export type PlacedWord = LegalWord & Place;

type Form = { words: string[]; meant: LegalWord };

/** The legal words that a text uses, each once, in the order of their first use; of two that begin together, the longer. Some differ from country to country. */
export function legalWords(text: string, jurisdiction: Jurisdiction): LegalWord[] {
  return firstPlaces(text, jurisdiction).map(({ meant }) => meant);
}

/** The same with where each is first used. */
export function placedWords(text: string, jurisdiction: Jurisdiction): PlacedWord[] {
  return firstPlaces(text, jurisdiction).map(({ meant, from, to }) => ({ word: meant.word, says: meant.says, from, to }));
}

function firstPlaces(text: string, jurisdiction: Jurisdiction): (Place & { meant: LegalWord })[] {
  const forms = formsOf(jurisdiction);
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    plain: plain(word),
    from: index,
    to: index + word.length,
  }));
  const found = new Map<LegalWord, Place & { meant: LegalWord }>();
  for (let at = 0; at < words.length; ) {
    const form = forms
      .get(words[at]?.plain ?? '')
      ?.find((each) => each.words.every((word, next) => words[at + next]?.plain === word));
    const last = words[at + (form?.words.length ?? 1) - 1];
    if (form && last && !found.has(form.meant))
      found.set(form.meant, { meant: form.meant, from: words[at]?.from ?? 0, to: last.to });
    at += form?.words.length ?? 1;
  }
  return [...found.values()];
}

const byCountry = new Map<Jurisdiction, Map<string, Form[]>>();

/** By their first word, the longest first. */
function formsOf(jurisdiction: Jurisdiction): Map<string, Form[]> {
  const known = byCountry.get(jurisdiction);
  if (known) return known;
  const forms = glossary
    .filter((entry) => entry.in === undefined || entry.in === jurisdiction)
    .flatMap(({ word, says, forms: written }) => {
      const meant = { word, says };
      return written.map((form): Form => ({ words: form.split(' ').map(plain), meant }));
    });
  const byFirst = Map.groupBy(
    forms.sort((one, other) => other.words.length - one.words.length),
    ({ words }) => words[0] ?? '',
  );
  byCountry.set(jurisdiction, byFirst);
  return byFirst;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
