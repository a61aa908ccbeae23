import type { KeptUnder } from '#platform/consent/ledger/kept-under.ts';
import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { ImportNotFound } from '../../contract.ts';
import type { ChatReader } from '../reading/create-chat-reader.ts';
import { forgetSummary } from '../summaries/forget-summary.ts';
import { listSummariesOf } from '../summaries/summary-store.ts';
import { deleteImport, listImportIds } from './import-store.ts';

/**
 * Removes a conversation at once and for good: its messages, what was read of them, what was set aside, the summaries made of it and what
 * of them waits or has travelled. Whoever is still reading it is stopped. Throws `ImportNotFound`.
 */
export async function removeImport(ctx: Context, reader: ChatReader, importId: string): Promise<void> {
  const { db, vault, personId } = ctx;
  const isGone = await db.transaction((tx) => forgetImport({ db: tx, vault }, personId, importId));
  if (!isGone) throw new ImportNotFound({ importId });
  reader.stop(importId);
}

/** The same, without looking who asks. Answers whether there was one. */
export async function forgetImport(parts: { db: Tx; vault: Vault }, personId: string, importId: string): Promise<boolean> {
  for (const summaryId of await listSummariesOf(parts.db, personId, importId)) await forgetSummary(parts, personId, summaryId);
  return deleteImport(parts.db, personId, importId);
}

/** Whoever takes back the permission to keep conversations keeps none from that moment on. */
export const importsKept: KeptUnder = {
  purpose: 'chat-imports',
  async forget(parts, personId) {
    for (const importId of await listImportIds(parts.db, personId)) await forgetImport(parts, personId, importId);
  },
};
