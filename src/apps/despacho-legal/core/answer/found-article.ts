import type { Place } from '#platform/retrieval/core/split-sentences.ts';
import type { Article, Law } from '../law/law.ts';

/** An article that a search found, and where in its text it answers: `article.text.slice(place.from, place.to)`. */
export type FoundArticle = { law: Law; article: Article; place: Place; score: number };
