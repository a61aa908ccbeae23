import type { Article, BotSpec } from '#platform/bots/contract.ts';
import type { Field } from '../core/fields.ts';
import en from './articles.en.json' with { type: 'json' };
import es from './articles.es.json' with { type: 'json' };

/** What the specialist of a field can explain by itself: what it is, what to bring, and where help costs nothing. */
export function articlesOf(field: Field): BotSpec['knowledge'] {
  return { es: es.map((article) => filled(article, field, 'es')), en: en.map((article) => filled(article, field, 'en')) };
}

function filled({ text, ...article }: Article, { name, about, papers }: Field, language: 'es' | 'en'): Article {
  const list = papers[language].map((paper) => `- ${paper}.`).join('\n');
  const values: Record<string, string> = { name, about: about[language], papers: list };
  return { ...article, text: text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole) };
}
