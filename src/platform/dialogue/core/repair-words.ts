import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import type { Texts } from './protocol.ts';
import repairEn from './repair.en.json' with { type: 'json' };
import repairEs from './repair.es.json' with { type: 'json' };
import { getWord } from './word.ts';

const repair: Record<'es' | 'en', Texts> = { es: repairEs, en: repairEn };

/** What every protocol says in the same words: moves, what was not understood, what is enough. */
export function repairWord(key: string, { language }: Adaptation, values?: Record<string, string | number>): string {
  return getWord(repair[language.locale], key, language, values);
}
