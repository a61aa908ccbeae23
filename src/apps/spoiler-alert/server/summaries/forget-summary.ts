import type { Tx } from '#platform/db/open-database.ts';
import { forgetSource } from '#platform/handoffs/forget-source.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { summaryKind } from './summary-kind.ts';
import { deleteSummary } from './summary-store.ts';

/** Removes a summary for good, with what of it waits to travel or has travelled. Answers whether there was one. */
export async function forgetSummary(parts: { db: Tx; vault: Vault }, personId: string, summaryId: string): Promise<boolean> {
  await forgetSource(parts, personId, { kind: summaryKind, summaryId });
  return deleteSummary(parts.db, personId, summaryId);
}
