import { useMemo, useSyncExternalStore } from 'react';
import { createFormat, type Format } from '#platform/i18n/format.ts';
import { words } from './words.ts';

export function useFormat(): Format {
  const language = useSyncExternalStore(words.subscribe, words.language, words.language);
  return useMemo(() => createFormat(language), [language]);
}
