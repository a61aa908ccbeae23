import type { Db } from '#platform/db/open-database.ts';
import { keptAfterDeletionSeconds } from './jobs.ts';
import { purgeNote } from './note-store.ts';

/** The work of the purging job: what was brought back, or deleted again since, stays until its own time. */
export async function run({ db, now }: { db: Db; now: () => Date }, { noteId }: { noteId: string }): Promise<void> {
  await purgeNote(db, noteId, new Date(now().getTime() - keptAfterDeletionSeconds * 1000));
}
