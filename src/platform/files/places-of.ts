import type { Place } from '../vault/vault.ts';

/** Where the sealed words and bytes of a file belong: bound in, so that neither opens in the place of another's. */
export function placesOf(row: string): { name: Place; content: Place } {
  return { name: { table: 'files', column: 'name', row }, content: { table: 'files', column: 'content', row } };
}
