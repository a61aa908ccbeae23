import type { Language } from '../../i18n/catalogs.ts';
import en from './words.en.json' with { type: 'json' };
import es from './words.es.json' with { type: 'json' };

/** What copies and mails about a person's data say. A table or column without words goes by its own name. */
export type MyDataWords = Omit<typeof es, 'tables' | 'columns'> & {
  tables: Readonly<Record<string, string>>;
  columns: Readonly<Record<string, string>>;
};

export const wordsOf: Readonly<Record<Language, MyDataWords>> = { es, en };

/** A sentence with its blanks filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
