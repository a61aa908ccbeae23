import type { Seals, Vault } from './vault.ts';

/**
 * The seals of what belongs to a person or, where it is of nobody yet, to the installation. Inside a transaction hand over its `tx`,
 * as for `vault.of`.
 */
export async function sealsOf(vault: Vault, owner: string | null | undefined, db?: unknown): Promise<Seals> {
  return owner ? vault.of(owner, db) : vault;
}
