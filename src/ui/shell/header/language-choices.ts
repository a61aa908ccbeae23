import type { Language } from '#platform/i18n/catalogs.ts';
import type { MenuItem } from '../../primitives/menu-list.tsx';

const names: Record<Language, string> = { es: 'Español', en: 'English' };

/** The languages, each in its own words. */
export function languageChoices(current: Language, choose: (language: Language) => void): MenuItem[] {
  return (Object.keys(names) as Language[]).map((language) => ({
    label: names[language],
    lang: language,
    checked: language === current,
    onSelect: () => choose(language),
  }));
}
