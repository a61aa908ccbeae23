import { forgetAnalysesOf } from '../analysis/kept/analysis-store.ts';
import type { Db } from '../db/open-database.ts';
import { purgeConversation } from './conversation-store.ts';
import { keptAfterDeletionSeconds } from './jobs.ts';

/** The work of the purging job, analyses of it included: what was brought back, or deleted again since, stays until its own time. */
export async function run(
  { db, now }: { db: Db; now: () => Date },
  { conversationId }: { conversationId: string },
): Promise<void> {
  const moment = new Date(now().getTime() - keptAfterDeletionSeconds * 1000);
  await db.transaction(async (tx) => {
    // What was read of it points at it by no foreign key: analyses stand below conversations.
    if (await purgeConversation(tx, conversationId, moment)) await forgetAnalysesOf(tx, conversationId);
  });
}
