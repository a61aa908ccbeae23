import { normalise } from '#platform/i18n/core/normalise.ts';
import type { SignCategory } from './categories.ts';

type Named = { content: { name: string; meaning: string; who: string; description: string; category: SignCategory } };
export type OwnSearch = { text: string; category: SignCategory | '' };

/** Signs that have every word of what is looked for in what was written of them; those whose name begins so come first. */
export function searchOwnSigns<S extends Named>(signs: readonly S[], { text, category }: OwnSearch): S[] {
  const wanted = normalise(text);
  const words = wanted.split(' ').filter(Boolean);
  const found = signs.filter(({ content }) => {
    if (category !== '' && content.category !== category) return false;
    const all = normalise([content.name, content.meaning, content.who, content.description].join(' '));
    return words.every((word) => all.includes(word));
  });
  const rank = ({ content }: S) => (wanted !== '' && normalise(content.name).startsWith(wanted) ? 0 : 1);
  return found.toSorted((one, other) => rank(one) - rank(other) || one.content.name.localeCompare(other.content.name, 'es'));
}
