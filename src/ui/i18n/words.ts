import { type Catalog, createCatalogs, type Language, languages, type Values } from '#platform/i18n/catalogs.ts';
import en from '../locales/en.json' with { type: 'json' };
import es from '../locales/es.json' with { type: 'json' };

const catalogs = createCatalogs();
catalogs.add('ui', { es, en });

const listeners = new Set<() => void>();
let current: Language = languages[0];

/** The words of this tab: which language is spoken now, and every catalogue that was added. */
export const words = {
  add: (prefix: string, catalog: Record<Language, Catalog>) => catalogs.add(prefix, catalog),
  language: () => current,
  speak(language: Language): void {
    document.documentElement.lang = language;
    if (language === current) return;
    current = language;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  t: (key: string, values?: Values) => catalogs.translate(current, key, values),
  has: (key: string) => catalogs.has(current, key) || catalogs.has('es', key),
};
