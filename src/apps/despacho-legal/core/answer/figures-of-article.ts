import { canonicalNumber } from '../law/canonical-number.ts';
import type { Article, Law } from '../law/law.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './read-figures.ts';

const known = new WeakMap<Article, Figure[]>();

/** What an article counts, dates and points at in its text and heading; and what it is cited by: its number, its parts, its titles and its law. The days of its law are not among them. */
export function figuresOfArticle(article: Article, law: Law): Figure[] {
  const before = known.get(article);
  if (before) return before;
  const place = { from: 0, to: 0 };
  const number = canonicalNumber(article.number);
  const parts = [...article.text.matchAll(/(?:^|\n)\s*(\d{1,2})[.)]/g)].map((match) => match[1] ?? '');
  const own: Figure[] = [
    ...[number, ...parts.map((part) => `${number}.${part}`)].map((value) => reference('article', value)),
    ...article.text.split('\n').map((_, at) => reference('part', String(at + 1))),
    ...[...`${law.key} ${law.title}`.matchAll(/\d+\/\d{4}/g)].map(([value]) => reference('law', value)),
  ];
  const cited = [article.heading, article.number, ...article.path, law.title].join('\n');
  const pointsAt = (figure: Figure) => figure.is === 'reference';
  const figures = [...readFigures(article.text), ...readFigures(article.heading), ...readFigures(cited).filter(pointsAt), ...own];
  known.set(article, figures);
  return figures;

  function reference(target: 'article' | 'part' | 'law', value: string): Figure {
    return { is: 'reference', target, value, ...place };
  }
}
