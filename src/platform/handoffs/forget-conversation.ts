import type { Db } from '../db/open-database.ts';
import { forgetGone } from './activity-store.ts';

/** The work of the forgetting job. */
export async function run({ db }: { db: Db }, { conversationId }: { conversationId: string }): Promise<void> {
  await forgetGone(db, conversationId);
}
