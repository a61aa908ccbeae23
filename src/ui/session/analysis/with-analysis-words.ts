import { words } from '../../i18n/words.ts';

words.offer('analysis', {
  es: () => import('../locales/analysis/es.json'),
  en: () => import('../locales/analysis/en.json'),
});

/** Downloads a part of the program that shows analyses, with the words for them. */
export async function withAnalysisWords<T>(load: () => Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([load(), words.fetch('analysis')]);
  return loaded;
}
