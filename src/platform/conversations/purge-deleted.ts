import type { Db } from '../db/open-database.ts';
import { purgeConversation } from './conversation-store.ts';
import { keptAfterDeletionSeconds } from './jobs.ts';

/** The work of the purging job: what was brought back, or deleted again since, stays until its own time. */
export async function run(
  { db, now }: { db: Db; now: () => Date },
  { conversationId }: { conversationId: string },
): Promise<void> {
  await purgeConversation(db, conversationId, new Date(now().getTime() - keptAfterDeletionSeconds * 1000));
}
