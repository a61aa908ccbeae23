import { createTextIndex, type TextIndex } from '#platform/retrieval/core/create-text-index.ts';
import { findArticle } from '../law/find-article.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import { articleId } from './article-id.ts';
import { askedOf } from './asked-of.ts';

/** What people ask that an article answers, in their words, as texts to be searched; of the articles that are loaded. By the same ids as the articles themselves. */
export function createAskedIndex(jurisdiction: Jurisdiction, laws: readonly Law[]): TextIndex {
  const index = createTextIndex({ language: 'es' });
  for (const { law: key, article: number, asks } of askedOf(jurisdiction)) {
    const law = laws.find((each) => each.key === key);
    const article = law && findArticle(law, number);
    if (law && article) index.add({ id: articleId({ law, article }), heading: article.heading, body: asks.join('\n') });
  }
  return index;
}
