import type { Language } from '#platform/i18n/catalogs.ts';

export const exitPlaces = ['encyclopaedia', 'weather', 'home'] as const;
/** Where somebody lands who leaves at once. */
export type ExitPlace = (typeof exitPlaces)[number];

const addresses: Record<ExitPlace, Record<Language, string>> = {
  encyclopaedia: {
    es: 'https://es.wikipedia.org/wiki/Wikipedia:Portada',
    en: 'https://en.wikipedia.org/wiki/Main_Page',
  },
  weather: { es: 'https://worldweather.wmo.int/es/home.html', en: 'https://worldweather.wmo.int/en/home.html' },
  home: { es: '/', en: '/' },
};

/** Without a connection, a page with nothing on it, which every browser has. */
const nothing = 'about:blank';

export function exitAddress(place: ExitPlace, language: Language, isOnline: boolean): string {
  return isOnline ? addresses[place][language] : nothing;
}
