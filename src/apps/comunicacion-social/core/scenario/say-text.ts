import type { Text } from './scenario.ts';

/** Where a person's Spanish is from, as far as situations differ. Everywhere but Spain reads what is said in Mexico. */
export type Region = 'mx' | 'es';

export function regionOf(country: string | undefined): Region {
  return country === 'ES' ? 'es' : 'mx';
}

/** A text as it is said there. */
export function sayText(text: Text, region: Region): string {
  return typeof text === 'string' ? text : text[region];
}
