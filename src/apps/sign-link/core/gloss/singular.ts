import { alwaysPlural, singulars } from './noun-lists.ts';

/** One of what a plural tells: «pastillas» is pastilla. Nothing where a word is no plural. */
export function singularOf(low: string): string | undefined {
  if (alwaysPlural.has(low)) return undefined;
  const known = singulars[low];
  if (known) return known === low ? undefined : known;
  if (low.length < 4 || !low.endsWith('s') || /[áéíóú]s$/.test(low)) return undefined;
  if (/[^aeiouáéíóú]s$/.test(low)) return undefined;
  if (low.endsWith('ces')) return `${low.slice(0, -3)}z`;
  if (low.endsWith('iones')) return `${low.slice(0, -5)}ión`;
  if (low.endsWith('ones')) return `${low.slice(0, -4)}ón`;
  if (/[^aeiou]anes$/.test(low)) return `${low.slice(0, -4)}án`;
  if (/[^aeiou]ines$/.test(low)) return `${low.slice(0, -4)}ín`;
  if (/[aeiouáéíóú][dlrny]es$/.test(low) && !/[^aeiou]{2}es$/.test(low)) return low.slice(0, -2);
  return low.slice(0, -1);
}
