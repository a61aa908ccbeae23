import type { HelpCountry } from '../contract.ts';

/** The countries whose help lines are known; the contract names the same. */
export const helpCountries: readonly HelpCountry[] = ['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US', 'UY', 'EC', 'GB'];

/** Where the help lines of a country are asked for. */
export function helpLinesUrl(country: HelpCountry): string {
  return `/api/help-lines?country=${country}`;
}
