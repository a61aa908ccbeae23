import { useMemo, useSyncExternalStore } from 'react';
import type { Values } from '#platform/i18n/catalogs.ts';
import { words } from './words.ts';

export type Translate = (key: string, values?: Values) => string;

/** The way to every word on the page. It is a new function whenever the words change, so what was made with it is made again. */
export function useT(): Translate {
  const version = useSyncExternalStore(words.subscribe, words.version, words.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what makes it new
  return useMemo<Translate>(() => (key, values) => words.t(key, values), [version]);
}
