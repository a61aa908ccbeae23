import type { Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { ConsentPurpose } from './contract.ts';

/**
 * What an app keeps only while its person allows it. `forget` removes all of it in the transaction in which they take that back: once
 * they are told that it is off, nothing of it is there.
 */
export type KeptUnder = {
  purpose: ConsentPurpose;
  forget(parts: { db: Tx; vault: Vault }, personId: string): Promise<void>;
};
