/** The languages people can read the product in; the first one is where every text begins. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** Texts as translators write them: nested, with `{name}` where a value goes, and `{ one, other }` where a number decides. */
export type Catalog = { [key: string]: string | Catalog };
export type Values = Record<string, string | number>;
export type Catalogs = {
  add(prefix: string, language: Language, catalog: Catalog): void;
  translate(language: Language, key: string, values?: Values): string;
  has(language: Language, key: string): boolean;
};

/**
 * Gathers the catalogues of the slices, each under its prefix; what a slice keeps under `problems` is known to all.
 *
 * A key nobody wrote answers itself, so a missing text is seen and nothing breaks.
 */
export function createCatalogs(): Catalogs {
  const texts: Record<Language, Map<string, string | Catalog>> = { es: new Map(), en: new Map() };
  const find = (language: Language, key: string) => texts[language].get(key) ?? texts.es.get(key);

  return {
    add(prefix, language, catalog) {
      const { problems, ...own } = catalog;
      flatten(own, `${prefix}.`, texts[language]);
      if (problems && typeof problems !== 'string') flatten(problems, 'problems.', texts[language]);
    },
    translate(language, key, values = {}) {
      const found = find(language, key);
      if (found === undefined) return key;
      const text = typeof found === 'string' ? found : pluralOf(found, language, values.count);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? shown(values[name], language) : whole));
    },
    has: (language, key) => texts[language].has(key),
  };
}

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function flatten(catalog: Catalog, prefix: string, into: Map<string, string | Catalog>): void {
  for (const [name, value] of Object.entries(catalog)) {
    if (typeof value === 'string' || isPlural(value)) into.set(prefix + name, value);
    else flatten(value, `${prefix}${name}.`, into);
  }
}

function isPlural(value: Catalog): boolean {
  const forms = Object.keys(value);
  return forms.includes('other') && forms.every((form) => pluralForms.has(form));
}

function pluralOf(forms: Catalog, language: Language, count: string | number | undefined): string {
  const form = forms[new Intl.PluralRules(language).select(Number(count ?? 0))] ?? forms.other;
  return typeof form === 'string' ? form : '';
}

function shown(value: string | number | undefined, language: Language): string {
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value ?? '');
}
