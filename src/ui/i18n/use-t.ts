import { useSyncExternalStore } from 'react';
import type { Values } from '#platform/i18n/catalogs.ts';
import { words } from './words.ts';

export type Translate = (key: string, values?: Values) => string;

/** The way to every word on the page; what uses it is drawn again when the language changes. */
export function useT(): Translate {
  useSyncExternalStore(words.subscribe, words.language, words.language);
  return words.t;
}
