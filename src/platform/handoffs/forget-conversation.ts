import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { findTellersOfGone } from './activity-store.ts';
import { forgetSource } from './forget-source.ts';

/** The work of the forgetting job: conversations are removed below, where nothing is known of handoffs. */
export async function run(parts: { db: Db; vault: Vault }, { conversationId }: { conversationId: string }): Promise<void> {
  for (const personId of await findTellersOfGone(parts.db, conversationId)) {
    await forgetSource(parts, personId, { kind: 'outcome', conversationId });
  }
}
