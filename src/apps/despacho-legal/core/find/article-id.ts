import type { Article, Law } from '../law/law.ts';

export type HeldArticle = { law: Law; article: Article };

/** By which an article is known among those of its country. */
export function articleId({ law, article }: HeldArticle): string {
  return `${law.key} ${article.number}`;
}
