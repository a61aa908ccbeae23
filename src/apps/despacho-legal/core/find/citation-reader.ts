import { findArticle } from '../law/find-article.ts';
import type { Article, Law } from '../law/law.ts';
import names from '../law/law-names.json' with { type: 'json' };

export type CitedArticle = { law: Law; article: Article };

/** The articles that a question cites, in its order, and the laws that it names, with an article or without. */
export type CitationReader = (question: string) => { articles: CitedArticle[]; laws: Law[] };

type Call = { law: Law; here: RegExp; anywhere: RegExp | undefined };

const suffix = 'bis|ter|qu[aá]ter|quinquies|quintus|sexies|septies|octies|nonies|decies';
const number = `\\d{1,4}(?:\\.\\d{1,3}(?!\\d))?(?:\\s?[ºª°]|o(?!\\p{L}))?(?:[\\s-]?(?:${suffix})(?!\\p{L}))?(?:[\\s-](?![yeoa]\\s\\d)[A-ZÑ](?!\\p{L}))?`;
const provision = String.raw`disposici[oó]n\s(?:adicional|transitoria|final|derogatoria)\s\p{L}+(?:\s(?:primera|segunda|tercera|cuarta|quinta|sexta|s[eé]ptima|octava|novena)(?!\p{L}))?`;
const cited = new RegExp(
  `(?<!\\p{L})(?:art(?:[ií]culos?|s)?\\.?\\s*(${number})((?:\\s?(?:,|y|e)\\s(?:${number}))*)|(${provision}))`,
  'giu',
);
const eachNumber = new RegExp(number, 'giu');
/** What may stand between a number and its law: «59, apartado 3, párrafo segundo, del texto refundido». */
const between =
  /^(?:[\s,.;()ºª°-]+|(?:de|del|la|el|los|apartados?|p[aá]rrafos?|letras?|fracci[oó]n(?:es)?|incisos?|numeral(?:es)?|siguientes|ss|texto|refundido|primer[oa]?|segund[oa]|tercer[oa]?|[ivxl]+|[a-z]|\d{1,2})(?![\p{L}\d]))/iu;
const mostBetween = 12;
/** «La LAU, 5 años» cites no article 5. */
const amount = /^\s*(?:[%€$]|d[ií]as?|mes(?:es)?|años?|horas?|semanas?|euros?|pesos|veces|personas)/iu;

/**
 * Reads citations of these laws: «art. 59.3 ET», «artículo 123 constitucional», «LFT 48 Bis». A number without its law belongs to the law that
 * is named elsewhere in the question, and to none where several are named or none is.
 */
export function createCitationReader(laws: readonly Law[]): CitationReader {
  const calls = laws
    .flatMap((law) => namesOf(law).map((name) => ({ law, name })))
    .sort((one, other) => other.name.length - one.name.length)
    .map(({ law, name }): Call => {
      const shape = `${escaped(name)}(?![\\p{L}\\p{N}])`;
      const flags = /\s/.test(name) ? 'giu' : 'gu';
      const behind = `(?<![\\p{L}\\p{N}])${shape}(?:[\\s,]+(?:art(?:[ií]culo)?\\.?\\s*)?(${number}))?`;
      return { law, here: new RegExp(`^${shape}`, 'iu'), anywhere: isTelling(name) ? new RegExp(behind, flags) : undefined };
    });

  return (question) => {
    const found: (CitedArticle & { at: number })[] = [];
    const add = (law: Law | undefined, said: string, at: number) => {
      const article = law && articleOf(law, said);
      if (law && article && !found.some((each) => each.article === article)) found.push({ law, article, at });
    };
    const named = calls.flatMap(({ law, anywhere }) =>
      anywhere ? [...question.matchAll(anywhere)].map((match) => ({ law, match })) : [],
    );
    const onlyLaw = new Set(named.map(({ law }) => law)).size === 1 ? named[0]?.law : undefined;
    for (const match of question.matchAll(cited)) {
      const law = lawBehind(calls, question.slice(match.index + match[0].length, match.index + match[0].length + 120));
      const [, first, more = '', provided = ''] = match;
      for (const said of first === undefined ? [provided] : [first, ...(more.match(eachNumber) ?? [])])
        add(law ?? onlyLaw, said, match.index);
    }
    for (const { law, match } of named)
      if (match[1] && !amount.test(question.slice(match.index + match[0].length))) add(law, match[1], match.index);
    const articles = found.sort((one, other) => one.at - other.at).map(({ law, article }) => ({ law, article }));
    const constitution = /\bconstitucional|\bla constituci[oó]n(?! de)/i.test(question) ? laws.filter(isConstitution) : [];
    return { articles, laws: [...new Set([...articles, ...named].map(({ law }) => law).concat(constitution))] };
  };
}

function lawBehind(calls: Call[], text: string): Law | undefined {
  let rest = text.trimStart();
  for (let steps = 0; steps < mostBetween; steps++) {
    const law = calls.find(({ here }) => here.test(rest))?.law;
    if (law) return law;
    const shorter = rest.replace(between, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
  return undefined;
}

/** «2448 c» is 2448 C, and «59 y siguientes» is 59. One that does not count today is found too, for somebody asks for it by its number. */
function articleOf(law: Law, said: string): Article | undefined {
  const lettered = said.replace(/(?<=[\s-])\p{L}$/u, (letter) => letter.toUpperCase());
  const whole = said.replace(/[\s-]\p{L}$/u, '');
  const own = law.articles.find((each) => each.number.toLowerCase() === said.toLowerCase());
  return findArticle(law, lettered) ?? findArticle(law, whole) ?? own;
}

function namesOf({ key, identifier, title, jurisdiction }: Law): string[] {
  const known = names.find((name) => name.key === key && name.jurisdiction === jurisdiction);
  const ofConstitution = isConstitution({ title }) ? ['constitucional', 'constitución', 'constitucion'] : [];
  const all = [key, identifier, title, ...(known ? [known.title, ...known.aliases] : []), ...ofConstitution];
  return [...new Set(all.flatMap((name) => [name, unmarked(name)]))];
}

function isConstitution({ title }: Pick<Law, 'title'>): boolean {
  return /^constitución/i.test(title);
}

/** Alone, a name in small letters is a word: «constitucional», «et». */
function isTelling(name: string): boolean {
  return /[\s\d]/.test(name) || /^[A-Z][A-Za-z]*[A-Z]\w*$/.test(name);
}

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
}
