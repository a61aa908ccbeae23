import { getWord } from '#platform/dialogue/core/word.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import type { QuotedLaw } from '../../laws/contract.ts';
import { lawAddress } from '../law/law-address.ts';
import { onOneLine } from './on-one-line.ts';
import en from './spoken-words.en.json' with { type: 'json' };
import es from './spoken-words.es.json' with { type: 'json' };

type Language = Adaptation['language'];

const words = { es, en };
/** Who reads little at a time is shown the article that fits best, and the ways to the others. */
const shown = {
  corto: { articles: 1, sentences: 3 },
  normal: { articles: 2, sentences: 4 },
  detallado: { articles: 3, sentences: 8 },
} as const;
const mostOthers = 3;

/** A fixed sentence of a specialist, as this person reads it. None of them says what the law says. */
export function legalWord(key: string, language: Language, values?: Record<string, string>): string {
  return getWord(words[language.locale], key, language, values);
}

/**
 * Says in a conversation what was found in the law: which article, its own words as quotes, the easy reading of each, and where the whole of it
 * is. All of it comes out of an answer that was verified; here nothing is added but fixed sentences.
 */
export function speakLaw(articles: readonly QuotedLaw[], language: Language): string {
  const most = shown[language.length];
  const first = articles.slice(0, most.articles);
  // What does not count is shown only with words that say so.
  const more = articles.slice(most.articles).filter(({ standing }) => standing === 'in-force');
  const others = more.slice(0, mostOthers).map((each) => `- [${plain(nameOf(each, language))}](${linkTo(each)})`);
  return [
    ...first.flatMap((each) => spoken(each, most.sentences, language)),
    ...(others.length > 0 ? [[legalWord('others', language), '', ...others].join('\n')] : []),
    legalWord('cut', language),
  ].join('\n\n');
}

function spoken(article: QuotedLaw, sentences: number, language: Language): string[] {
  const { heading, standing, versionDate } = article;
  const name = nameOf(article, language);
  return [
    `**${plain(heading ? `${name}. ${heading}` : name)}**`,
    ...(standing === 'in-force' ? [] : [legalWord(standing, language)]),
    ...article.pairs
      .slice(0, sentences)
      .flatMap(({ literal, easy }) => [
        `> ${plain(onOneLine(literal))}`,
        ...(easy.length > 0
          ? [`${legalWord('easy', language)} ${plain(easy.map(({ text }) => onOneLine(text)).join(' '))}`]
          : []),
      ]),
    `${versionDate ? legalWord('version', language, { date: dayOf(versionDate, language) }) : legalWord('no-version', language)} [${legalWord('whole', language)}](${linkTo(article)})`,
  ];
}

function nameOf({ lawName, kind, article }: QuotedLaw, language: Language): string {
  return `${lawName}, ${kind === 'article' ? legalWord('article', language, { number: article }) : article}`;
}

function dayOf(date: string, { locale }: Language): string {
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** A bracket would end the link that it stands in. */
function linkTo(article: QuotedLaw): string {
  return lawAddress(article).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

/** What would be read as a mark of the text is a letter of it. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
}
