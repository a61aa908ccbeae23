import type { SignLanguage } from '../alphabets/alphabet.ts';

/** The sign language that somebody in this country most likely means. Spain has LSE; elsewhere it is LSM until they choose. */
export function languageOfCountry(country: string): SignLanguage {
  return country === 'ES' ? 'lse' : 'lsm';
}

/** The same, where only the languages of a browser are known, such as `es-ES` and `en`. */
export function languageOfLocales(locales: readonly string[]): SignLanguage {
  const region = locales.map((locale) => locale.split('-')[1]?.toUpperCase()).find(Boolean);
  return languageOfCountry(region ?? '');
}
