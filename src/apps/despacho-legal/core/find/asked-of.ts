import type { Jurisdiction } from '../law/law.ts';
import mexican from './asked-of-mexico.json' with { type: 'json' };
import spanish from './asked-of-spain.json' with { type: 'json' };

/** An article, by the short name of its law and its number, and what people ask that it answers, in their words. */
export type AskedArticle = { law: string; article: string; asks: string[] };

/** What is known of one country, whether its laws are loaded or not. */
export function askedOf(jurisdiction: Jurisdiction): readonly AskedArticle[] {
  return jurisdiction === 'ES' ? spanish : mexican;
}
