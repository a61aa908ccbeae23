import type { Db } from '#platform/db/open-database.ts';
import { readLicence } from '#platform/organisations/professional-store.ts';
import type { Vault } from '#platform/vault/vault.ts';
import type { Licence } from './contract.ts';

/** What this person says they are, and how the check stands. */
export async function findLicence(stored: { db: Db; vault: Vault }, personId: string): Promise<Licence> {
  const kept = await readLicence(stored, personId);
  return {
    profession: kept?.profession ?? null,
    country: kept?.country ?? null,
    licenceNumber: kept?.licenceNumber ?? null,
    licenceAuthority: kept?.licenceAuthority ?? null,
    status: kept?.status ?? 'unchecked',
    reason: kept?.reason ?? null,
  };
}
