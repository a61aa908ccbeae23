import type { Tx } from '../db/open-database.ts';
import { SealBroken } from '../vault/seal-broken.ts';
import type { Sealed, Seals, Vault } from '../vault/vault.ts';
import type { AuditDetails } from './audit-event.ts';

type Of = { id: string; subjectId: string | null };

/**
 * Seals the details of a line for its subject, so that they go dark when the subject's key is destroyed; where it is destroyed
 * already, nothing of them is kept. In a transaction hand over its `tx`.
 */
export async function sealDetails(vault: Vault, of: Of, details: AuditDetails, tx?: Tx): Promise<Sealed | null> {
  const keeper = await keeperOf(vault, of, tx);
  return unlessBroken(() => keeper.seal(placeOf(of), JSON.stringify(details)));
}

/** Opens them; `null` where there are none, or nobody can open them any more. */
export async function openDetails(vault: Vault, of: Of, details: Sealed | null): Promise<AuditDetails | null> {
  if (!details) return null;
  const keeper = await keeperOf(vault, of);
  return unlessBroken(() => JSON.parse(keeper.open(placeOf(of), details)) as AuditDetails);
}

async function keeperOf(vault: Vault, { subjectId }: Of, tx?: Tx): Promise<Seals> {
  return subjectId ? vault.of(subjectId, tx) : vault;
}

function unlessBroken<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

function placeOf({ id }: Of) {
  return { table: 'audit_events', column: 'details', row: id };
}
