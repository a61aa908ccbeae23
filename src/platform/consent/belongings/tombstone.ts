import { timingSafeEqual } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import type { Vault } from '../../vault/vault.ts';
import type { DeletionReceipt } from './contract.ts';
import type { TombstoneRow } from './deletion-store.ts';

type Signing = Pick<Vault, 'blindIndex'>;

/** Signs what was deleted with the installation's own key, which outlives every change of its master key. */
export function signTombstone(vault: Signing, row: Omit<TombstoneRow, 'signature'>): TombstoneRow {
  return { ...row, signature: signatureOf(vault, row) };
}

/** Whether this installation signed exactly this. */
export function isGenuine(vault: Signing, row: TombstoneRow): boolean {
  return isSame(signatureOf(vault, row), row.signature);
}

/** A tombstone as whoever it is about gets to see it, and as the file next to the database keeps it. */
export function receiptOf({ userId, deletedAt, keyId, counts, signature }: TombstoneRow): DeletionReceipt {
  return { personId: userId, deletedAt: deletedAt.toISOString(), keyId, counts, signature };
}

/** The tombstone that a receipt tells of. Whether it is genuine is another question. */
export function tombstoneOf({ personId, deletedAt, ...rest }: DeletionReceipt): TombstoneRow {
  return { ...rest, userId: personId, deletedAt: new Date(deletedAt) };
}

/** Where the receipt of a person is, or will be. Whoever has the address may read it: their account is gone by then. */
export function receiptAddress(vault: Signing, config: Pick<Config, 'publicUrl'>, personId: string): string {
  return `${config.publicUrl}/api/deletion-receipts/${personId}?key=${linkKeyOf(vault, personId)}`;
}

/** Whether this is the key in the address of the receipt of this person. */
export function isReceiptKey(vault: Signing, personId: string, key: string): boolean {
  return isSame(linkKeyOf(vault, personId), key);
}

function linkKeyOf(vault: Signing, personId: string): string {
  return vault.blindIndex('deletion-receipt-link', personId);
}

function signatureOf(vault: Signing, { userId, deletedAt, keyId, counts }: Omit<TombstoneRow, 'signature'>): string {
  const sorted = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return vault.blindIndex('deletion-receipt', JSON.stringify([userId, deletedAt.toISOString(), keyId, sorted]));
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
