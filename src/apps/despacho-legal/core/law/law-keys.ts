import type { Jurisdiction, Law } from './law.ts';
import names from './law-names.json' with { type: 'json' };

type Name = { key: string; jurisdiction: string; identifier: string; title: string; aliases: string[] };

const known: Name[] = names;
/** Letters for the ranks of Spanish laws; the longer name first, for one begins with the other. */
const ranks: [RegExp, string][] = [
  [/^real decreto legislativo/i, 'RDL'],
  [/^real decreto-ley/i, 'RDLey'],
  [/^decreto legislativo/i, 'DLeg'],
  [/^decreto-ley/i, 'DLey'],
  [/^ley orgánica/i, 'LO'],
  [/^real decreto/i, 'RD'],
  [/^decreto/i, 'D'],
  [/^ley/i, 'L'],
  [/^orden/i, 'O'],
];

/** By which short name answers cite a law. One that is in no list gets its rank and number, or the first letters of its name. */
export function lawKeyOf({ jurisdiction, identifier, title }: Pick<Law, 'jurisdiction' | 'identifier' | 'title'>): string {
  const ours = known.filter((name) => name.jurisdiction === jurisdiction);
  const found = ours.find((name) => name.identifier === identifier) ?? ours.find((name) => isCalled(title, name.title));
  if (found) return found.key;
  const numbered = /\b([A-Z]{3,4}\/\d+\/\d{4}|\d+\/\d{4})\b/.exec(title)?.[1];
  const rank = ranks.find(([shape]) => shape.test(title.trim()))?.[1];
  if (jurisdiction === 'ES' && numbered && rank) return rank + numbered;
  return initialsOf(title) || identifier;
}

/** The key of the law that somebody means, however they shorten it: `LOPDGDD` is `LO3/2018`. What is not known comes back as it is. */
export function findLawKey(said: string, jurisdiction: Jurisdiction): string {
  const ours = known.filter((name) => name.jurisdiction === jurisdiction);
  const found = ours.find(({ key, identifier, aliases }) =>
    [key, identifier, ...aliases].some((one) => folded(one) === folded(said)),
  );
  return found?.key ?? said.trim();
}

function isCalled(title: string, name: string): boolean {
  const [long, short] = [folded(title), folded(name)];
  return long.startsWith(short) && !/\d/.test(long.charAt(short.length));
}

/** Without accents, capitals, spaces and signs, so that ways of writing do not count. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9/]/g, '');
}

function initialsOf(title: string): string {
  const words = title.replace(/\(.*$/, '').match(/[\p{L}]+/gu) ?? [];
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).normalize('NFD').charAt(0))
    .join('')
    .slice(0, 12);
}
