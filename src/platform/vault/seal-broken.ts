import type { Place } from './vault.ts';

/** A seal that does not open: another key, another place, or a changed text. It says which place, never which text. */
export class SealBroken extends Error {
  constructor(place: Place, why: string) {
    super(`The seal of ${place.table}.${place.column} does not open: ${why}`);
    this.name = 'vault/seal-broken';
  }
}
