import type { Settings } from '#platform/profiles/contract.ts';

export type Country = Settings['country'];

/** The countries whose help lines are known, in the order they are offered. */
export const countries: readonly Country[] = ['MX', 'ES', 'CO', 'AR', 'CL', 'PE', 'UY', 'EC', 'US', 'GB'];

/** What to dial in danger, for when the list of telephones cannot be read. The same numbers as the list. */
export const emergencyNumber: Record<Country, string> = {
  MX: '911',
  ES: '112',
  CO: '123',
  AR: '911',
  CL: '131',
  PE: '105',
  UY: '911',
  EC: '911',
  US: '911',
  GB: '999',
};

/** The country of a browser's languages (`es-CO`); Mexico when they do not say one that is known. */
export function guessCountry(languages: readonly string[]): Country {
  const regions = languages.map((language) => /-([a-z]{2})$/i.exec(language)?.[1]?.toUpperCase());
  const known = regions.map((region) => countries.find((country) => country === region));
  return known.find((country) => country !== undefined) ?? 'MX';
}
