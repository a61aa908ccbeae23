import type { Article, Law, Standing } from '../law/law.ts';
import type { CheckedSentence } from './answer-sentence.ts';
import { choosePassages } from './choose-passages.ts';
import type { FoundArticle } from './found-article.ts';
import { verifyAnswer } from './verify-answer.ts';

/** A fixed sentence: a key under `answer.frames` of the words, and what goes into it. None of them says what the law says. */
export type Frame = {
  key: 'repealed' | 'future' | 'from' | 'version' | 'no-version' | 'informative';
  values: Record<string, string>;
};

/** An article that answers: first what must be known of it, then its own words, then where they are from. */
export type QuotedArticle = {
  citation: {
    law: string;
    lawTitle: string;
    article: string;
    kind: Article['kind'];
    heading: string;
    path: string[];
    versionDate: string | null;
    sourceUrl: string;
    hash: string;
    standing: Standing;
  };
  before: Frame[];
  quotes: CheckedSentence[];
};

export type ComposedAnswer = { outcome: 'answer' | 'not_found'; articles: QuotedArticle[]; after: Frame[] };

const mostArticles = 5;

/**
 * An answer made of the law's own words: of each article found, the best first and five at most, the sentences that answer, whole and word for
 * word. Nothing is said of the law that is no quote of it, and each quote passes `verifyAnswer`, as anybody's would. `words` are the law's own
 * names for what was asked. Without an article there is no answer.
 */
export function composeAnswer(question: string, found: readonly FoundArticle[], words: readonly string[] = []): ComposedAnswer {
  const articles = best(found).flatMap((each) => quoted(each, question, words));
  if (articles.length === 0) return { outcome: 'not_found', articles, after: [] };
  return { outcome: 'answer', articles, after: [{ key: 'informative', values: {} }] };
}

/** Each article once, in its best passage. Of the same score, the one found first. */
function best(found: readonly FoundArticle[]): FoundArticle[] {
  const seen = new Set<Article>();
  return found
    .toSorted((one, other) => other.score - one.score)
    .filter(({ article }) => !seen.has(article) && seen.add(article))
    .slice(0, mostArticles);
}

function quoted(found: FoundArticle, question: string, words: readonly string[]): QuotedArticle[] {
  const { law, article } = found;
  const quotes = choosePassages(found, [question, ...words].join('\n')).map(({ from, to }) => {
    const quote = article.text.slice(from, to);
    return { text: quote, quote, law: law.key, article: article.number, hash: article.hash };
  });
  const { kept } = verifyAnswer(quotes, question, [law]);
  const [first] = kept;
  if (!first) return [];
  const citation = {
    law: law.key,
    lawTitle: law.title,
    article: article.number,
    kind: article.kind,
    heading: article.heading,
    path: article.path,
    versionDate: article.versionDate ?? law.versionDate,
    sourceUrl: article.sourceUrl || law.sourceUrl,
    hash: article.hash,
    standing: first.standing,
  };
  return [{ citation, before: framesOf(citation, law), quotes: kept }];
}

/** That it does not count, or not yet, is said before anything else. */
function framesOf({ standing, article, versionDate, lawTitle }: QuotedArticle['citation'], { key }: Law): Frame[] {
  return [
    ...(standing === 'in-force' ? [] : [{ key: standing, values: { article, law: key } }]),
    { key: 'from', values: { article, law: key, title: lawTitle } },
    versionDate ? { key: 'version', values: { date: versionDate } } : { key: 'no-version', values: {} },
  ];
}
