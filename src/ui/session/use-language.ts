import { useSyncExternalStore } from 'react';
import type { Language } from '#platform/i18n/catalogs.ts';
import { words } from '../i18n/words.ts';
import { useProfile } from './use-profile.ts';

/** The language now spoken, and the way to another: kept in the profile, or in this browser where nobody has signed in. */
export function useLanguage(): { language: Language; setLanguage(language: Language): void } {
  const language = useSyncExternalStore(words.subscribe, words.language, words.language);
  const { change } = useProfile();
  return { language, setLanguage: (next) => void change({ language: next }) };
}
