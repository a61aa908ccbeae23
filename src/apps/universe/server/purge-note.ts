import type { Db } from '#platform/db/open-database.ts';
import { forgetSource } from '#platform/handoffs/forget-source.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { keptAfterDeletionSeconds } from './jobs.ts';
import { purgeNote } from './note-store.ts';

/** The work of the purging job: what was brought back, or deleted again since, stays until its own time. */
export async function run(
  { db, vault, now }: { db: Db; vault: Vault; now: () => Date },
  { noteId }: { noteId: string },
): Promise<void> {
  const deletedBefore = new Date(now().getTime() - keptAfterDeletionSeconds * 1000);
  await db.transaction(async (tx) => {
    const removed = await purgeNote(tx, noteId, deletedBefore);
    if (removed) await forgetSource({ db: tx, vault }, removed.personId, { kind: 'note', noteId });
  });
}
