import type { Tx } from '../db/open-database.ts';
import { sealsOf } from '../vault/seals-of.ts';
import { unlessBroken } from '../vault/unless-broken.ts';
import type { Sealed, Vault } from '../vault/vault.ts';
import type { AuditDetails } from './audit-event.ts';

type Of = { id: string; subjectId: string | null };

/**
 * Seals the details of a line for its subject, so that they go dark when the subject's key is destroyed; where it is destroyed
 * already, nothing of them is kept. In a transaction hand over its `tx`.
 */
export async function sealDetails(vault: Vault, of: Of, details: AuditDetails, tx?: Tx): Promise<Sealed | null> {
  const keeper = await sealsOf(vault, of.subjectId, tx);
  return unlessBroken(() => keeper.seal(placeOf(of), JSON.stringify(details))) ?? null;
}

/** Opens them; `null` where there are none, or nobody can open them any more. */
export async function openDetails(vault: Vault, of: Of, details: Sealed | null): Promise<AuditDetails | null> {
  if (!details) return null;
  const keeper = await sealsOf(vault, of.subjectId);
  return unlessBroken(() => JSON.parse(keeper.open(placeOf(of), details)) as AuditDetails) ?? null;
}

function placeOf({ id }: Of) {
  return { table: 'audit_events', column: 'details', row: id };
}
