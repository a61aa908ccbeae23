import type { Jurisdiction } from '../law/law.ts';
import { findLawKey, lawKeyOf } from '../law/law-keys.ts';
import names from '../law/law-names.json' with { type: 'json' };
import type { Place } from './letter-reading.ts';

/** A law that a letter names, and the articles of it that it names. */
export type FoundLaw = Place & { name: string; key: string | null; articles: string[] };

const article = String.raw`\d{1,4}(?:\.\d{1,2})?(?:[\s-]?(?:bis|ter|qu[aá]ter|quinquies|sexies))?(?:[\s-](?![yeoa](?![\p{L}]))[A-Z](?![\p{L}]))?`;
/** Whole words, and each sign in one way only: else a long passage behind an article is tried in more ways than anybody can wait for. */
const part = String.raw`(?:[,.;()\s]|(?<!\p{L})(?:apartados?|p[aá]rrafos?|letras?|fracci[oó]n(?:es)?|frs?|incisos?|numeral(?:es)?|siguientes|ss|[IVXL]{2,}|[a-z]|segundo|tercero|primero|del?|la|el|los|las|texto refundido|citad[oa]|misma|mismo|con(?:cordantes)?|relaci[oó]n|en)(?!\p{L})|(?<!\p{N})\d{1,2}º?(?![\p{L}\p{N}]))`;
const numbered = String.raw`(?:Ley(?:\s+Org[aá]nica)?|Real\s+Decreto(?:-ley|\s+Legislativo)?|Decreto(?:\s+Legislativo)?|Reglamento\s+\(UE\))\s+\d{1,4}\/\d{4}`;
const word = String.raw`(?:\s+(?:de|del|la|las|los|el|y|para|en|a|al|sobre|por)\b|\s+[A-ZÁÉÍÓÚÑ][\p{L}]+)`;
const called = `(?:Ley|C[oó]digo|Estatuto|Constituci[oó]n|Reglamento)${word}{1,14}`;
const shortNames = [
  ...new Set(
    names
      .flatMap(({ key, aliases }) => [key, ...aliases])
      .filter((name) => /^[A-Z][A-Za-z]*[A-Z]\w*$/.test(name) && name.length > 2),
  ),
];
const law = new RegExp(String.raw`(?<![\p{L}])(?:${numbered}|${called}|${shortNames.join('|')})(?![\p{L}])`, 'gu');
const cited = new RegExp(
  String.raw`(?:art(?:[ií]culos?|s)?\.?)\s*(${article}(?:(?:\s*,\s*|\s+[yea]\s+|\s+al\s+)${article})*)${part}*$`,
  'iu',
);
const trailing = /(?:\s+(?:de|del|la|las|los|el|y|para|en|a|al|sobre|por))+$/u;

/** The laws that a letter names, in its order, each once. Whether one is loaded, and says what the letter says, is not asked here. */
export function readLaws(text: string, country: Jurisdiction): FoundLaw[] {
  const found: FoundLaw[] = [];
  for (const match of text.matchAll(law)) {
    const name = match[0].replace(trailing, '').replace(/\s+/g, ' ');
    const end = match.index + match[0].replace(trailing, '').length;
    const before = text.slice(Math.max(0, match.index - 140), match.index);
    const articles = articlesIn(before);
    const key = keyOf(name, country);
    const there = found.find((each) => (key ? each.key === key : each.name === name));
    if (there) there.articles = [...new Set([...there.articles, ...articles])];
    else found.push({ name, key, articles, from: match.index, to: end });
  }
  return found;
}

function articlesIn(before: string): string[] {
  const said = cited.exec(before)?.[1];
  return said ? [...said.matchAll(new RegExp(article, 'giu'))].map(([number]) => number.replace(/\s+/g, ' ').trim()) : [];
}

/** A law with a number has a key by it; one that only has a name is known by the list, or not at all. */
function keyOf(name: string, country: Jurisdiction): string | null {
  const isKnown = (key: string) => names.some((each) => each.jurisdiction === country && each.key === key);
  const said = findLawKey(name, country);
  const built = lawKeyOf({ jurisdiction: country, identifier: '', title: name });
  if (isKnown(said)) return said;
  return isKnown(built) || (country === 'ES' && /\d\/\d{4}$/.test(name) && !/UE/.test(name)) ? built : null;
}
