import type { PersonVault } from '../../vault/vault.ts';

/** 96 bits: nobody has so many words that two of them would meet. */
const length = 16;

/** What is kept of a stem: the same for the same person and word, and nothing to whoever lacks the person's key. */
export function stemDigest(seals: PersonVault, stem: string): string {
  return seals.blindIndex('message-stem', stem).slice(0, length);
}
