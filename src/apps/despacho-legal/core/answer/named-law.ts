import { readWords } from '#platform/safety/core/read-words.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import names from '../law/law-names.json' with { type: 'json' };
import others from '../law/other-laws.json' with { type: 'json' };
import { namedLaws } from './named-laws.ts';

/** What a question says of laws by number or by name: whether it names one of these, and if none of these, which `missing` one: what it is called there, or its short name. */
export type NamedLaw = { isLoaded: boolean; missing?: string };

/** `laws` are those of the country. Who names a loaded law and another one asks about the loaded one. */
export function namedLaw(question: string, jurisdiction: Jurisdiction, laws: readonly Pick<Law, 'key' | 'title'>[]): NamedLaw {
  const keys = new Set(laws.map(({ key }) => key));
  const named = namedLaws(question).map((each) => each.filter((key) => ofCountry(key, jurisdiction)));
  if (named.some((each) => each.some((key) => keys.has(key)))) return { isLoaded: true };
  const called = laws.map(({ key, title }) => plain(`${key} ${title}`));
  const numbers = numberedLaws(question);
  const missing = numbers.filter(({ shape }) => !called.some((each) => shape.test(each)));
  if (missing.length < numbers.length) return { isLoaded: true };
  const said = ` ${readWords(question).words.join(' ')} `;
  const other = others
    .filter((each) => each.jurisdiction === jurisdiction && !called.some((title) => title.includes(plain(each.title))))
    .flatMap((each) => each.said)
    .find((name) => said.includes(` ${name} `));
  const first = missing[0]?.law ?? other ?? named.find(([key]) => key !== undefined)?.[0];
  return { isLoaded: false, ...(first && { missing: first }) };
}

function ofCountry(key: string, jurisdiction: Jurisdiction): boolean {
  return names.some((name) => name.key === key && name.jurisdiction === jurisdiction);
}

/** «La Ley Orgánica 5/2000» is no «Real Decreto Legislativo 5/2000»; «la ley 5/2000» may be either. */
function numberedLaws(question: string): { law: string; shape: RegExp }[] {
  return [...question.matchAll(numbered)].map(([, rank = '', law = '']) => {
    const number = law.replace('/', '\\/');
    return { law, shape: new RegExp(/org|^lo$/i.test(rank) ? `(?:organica |\\blo)${number}` : `(?<!\\d)${number}`) };
  });
}

const numbered =
  /(ley(?:\s+org[aá]nica)?|decreto(?:[\s-]+(?:ley|legislativo))?|legislativo|\b(?:LO|RDL|RD|L))\s*(\d{1,4}\/\d{4})/giu;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
