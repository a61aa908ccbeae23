import { type Catalog, createCatalogs, type Language, languages, type Values } from '#platform/i18n/catalogs.ts';
import es from '../locales/es.json' with { type: 'json' };

export type LoadCatalog = () => Promise<{ default: Catalog }>;

const catalogs = createCatalogs();
catalogs.add('ui', 'es', es);

/** The first language is always here; the shell's words in another come with the first page in it. */
const offered = new Map<string, Record<Language, LoadCatalog>>([
  ['ui', { es: async () => ({ default: es }), en: () => import('../locales/en.json') }],
]);
const fetched = new Map<string, Promise<void>>([['ui:es', Promise.resolve()]]);
const inUse = new Set(['ui']);
const listeners = new Set<() => void>();
let current: Language = languages[0];
let version = 0;

/** The words of this tab: the language spoken now, and the catalogues of the slices whose pages were opened. */
export const words = {
  /** Says where a slice's words are, or a part of them (`slice/part`); they are downloaded with the first page that needs them. */
  offer: (prefix: string, loaders: Record<Language, LoadCatalog>) => void offered.set(prefix, loaders),

  /** Resolves when the words of a slice are here, in the language spoken now. */
  fetch(prefix: string): Promise<void> {
    inUse.add(prefix);
    return fetchIn(prefix, current);
  },

  /** Changes the language, once every word on the page is here in it. Without a connection the page stays as it is. */
  async speak(language: Language): Promise<void> {
    if (language === current) return;
    try {
      await Promise.all([...inUse].map((prefix) => fetchIn(prefix, language)));
    } catch {
      return;
    }
    current = language;
    document.documentElement.lang = language;
    tell();
  },

  language: () => current,
  t: (key: string, values?: Values) => catalogs.translate(current, key, values),
  has: (key: string) => catalogs.has(current, key) || catalogs.has('es', key),

  /** Changes with the language and with every catalogue that arrives. */
  version: () => version,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function fetchIn(prefix: string, language: Language): Promise<void> {
  const name = `${prefix}:${language}`;
  const load = offered.get(prefix)?.[language];
  const known = fetched.get(name);
  if (known || !load) return known ?? Promise.resolve();
  const arriving = load().then(
    (loaded) => {
      catalogs.add(prefix.split('/')[0] ?? prefix, language, loaded.default);
      tell();
    },
    (error) => {
      fetched.delete(name);
      throw error;
    },
  );
  fetched.set(name, arriving);
  return arriving;
}

function tell(): void {
  version += 1;
  for (const listener of listeners) listener();
}
