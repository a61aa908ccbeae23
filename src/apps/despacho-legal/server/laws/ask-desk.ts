import { answerQuestion, type LegalQuestion, type QuestionAnswer } from '../../core/answer/answer-question.ts';
import type { QuotedArticle } from '../../core/answer/compose-answer.ts';
import { lawPairs } from '../../core/answer/law-pairs.ts';
import type { Branch } from '../../core/concepts/branches.ts';
import { findArticles } from '../../core/find/find-articles.ts';
import type { LawLibrary } from '../../core/find/law-library.ts';
import type { Jurisdiction } from '../../core/law/law.ts';
import { lawName } from '../../core/law/law-name.ts';
import type { LawFindings, QuotedLaw } from '../../laws/contract.ts';

/** What may be asked of laws that are held in memory. */
export type DeskQuestion =
  | ({ about: 'law' } & LegalQuestion)
  | { about: 'article'; country: Jurisdiction; key: string; words: string };

/** An answer whose articles are ready to be shown, or what is done instead. */
export type DeskAnswer =
  | { outcome: 'answer'; country: Jurisdiction; branch: Branch | null; articles: QuotedLaw[] }
  | Exclude<QuestionAnswer, { outcome: 'answer' }>;
export type DeskReply = { about: 'law'; answer: DeskAnswer } | { about: 'article'; findings: LawFindings['items'] };

const mostFound = 10;
const longestExcerpt = 220;

/** Answers out of laws that are held in memory. It keeps nothing of what is asked. */
export function askDesk(library: LawLibrary, asked: DeskQuestion): DeskReply {
  if (asked.about === 'article') return { about: 'article', findings: findIn(library, asked) };
  const { about: _about, ...question } = asked;
  const answer = answerQuestion(library, question);
  if (answer.outcome !== 'answer') return { about: 'law', answer };
  const { jurisdiction: country, branch = null, articles } = answer;
  return {
    about: 'law',
    answer: { outcome: 'answer', country, branch, articles: articles.map((each) => shownArticle(each, country)) },
  };
}

function shownArticle({ citation, quotes }: QuotedArticle, country: Jurisdiction): QuotedLaw {
  const { law: key, lawTitle: title } = citation;
  return {
    country,
    ...citation,
    lawName: lawName({ key, jurisdiction: country, title }),
    pairs: lawPairs(quotes.map(({ text }) => text).join('\n'), country),
  };
}

function findIn(library: LawLibrary, { country, key, words }: Extract<DeskQuestion, { about: 'article' }>): LawFindings['items'] {
  return findArticles(library, words, country, { limit: mostFound, laws: [key] }).map(({ article, place }) => ({
    article: article.number,
    heading: article.heading,
    kind: article.kind,
    standing: article.standing,
    excerpt: cut(article.text.slice(place.from, place.to)),
  }));
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestExcerpt) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestExcerpt))} […]`;
}
