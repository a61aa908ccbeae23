import type { Jurisdiction } from '../law/law.ts';
import glossary from './glossary.json' with { type: 'json' };

/** A word of lawyers, and what it means in plain ones. */
export type LegalWord = { word: string; says: string };

type Form = { words: string[]; meant: LegalWord };

/** The legal words that a text uses, each once, in the order of their first use; of two that begin together, the longer. Some differ from country to country. */
export function legalWords(text: string, jurisdiction: Jurisdiction): LegalWord[] {
  const forms = formsOf(jurisdiction);
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(plain);
  const found = new Set<LegalWord>();
  for (let at = 0; at < words.length; ) {
    const form = forms.get(words[at] ?? '')?.find((each) => each.words.every((word, next) => words[at + next] === word));
    if (form) found.add(form.meant);
    at += form?.words.length ?? 1;
  }
  return [...found];
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
