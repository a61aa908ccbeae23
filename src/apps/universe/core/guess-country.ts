import type { Settings } from '#platform/profiles/contract.ts';

type Country = Settings['country'];

/** The countries whose help lines are known, in the order they are offered. */
export const countries: readonly Country[] = ['MX', 'ES', 'CO', 'AR', 'CL', 'PE', 'US'];

/** The country of a browser's languages (`es-CO`); Mexico when they do not say one that is known. */
export function guessCountry(languages: readonly string[]): Country {
  const regions = languages.map((language) => language.split('-').at(-1)?.toUpperCase());
  return countries.find((country) => regions[0] === country) ?? countries.find((country) => regions.includes(country)) ?? 'MX';
}
