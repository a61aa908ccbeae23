import { useSyncExternalStore } from 'react';
import type { Language } from '#platform/i18n/catalogs.ts';
import { useProfile } from '../session/use-profile.ts';
import { words } from './words.ts';

/** The language now spoken, and the way to another: kept in the profile, or in this browser where nobody has signed in. */
export function useLanguage(): { language: Language; setLanguage(language: Language): void } {
  const language = useSyncExternalStore(words.subscribe, words.language, words.language);
  const { change } = useProfile();
  return { language, setLanguage: (next) => void change({ language: next }) };
}
