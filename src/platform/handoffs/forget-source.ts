import { isUuid } from '../db/is-uuid.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { forgetSubjects } from './activity-store.ts';
import type { HandoffSource } from './contract.ts';
import { removeHandoffsOf, waitForOffers } from './handoff-store.ts';

/**
 * Removes all that offers and recent activity hold of something: what waited, what travelled and that it did. Its slice calls
 * this in the transaction in which it removes the thing for good. What holds many things is named with less than each of
 * them: `{kind: 'outcome', conversationId}` is whatever was left in that conversation.
 */
export async function forgetSource(
  { db, vault }: { db: Db | Tx; vault: Vault },
  personId: string,
  gone: HandoffSource,
): Promise<void> {
  // An offer that is being made read the thing before it went: it is waited for, and goes with the others.
  await waitForOffers(db, personId);
  await removeHandoffsOf(db, vault, personId, gone);
  await forgetSubjects(db, personId, Object.values(gone).filter(isUuid));
}
