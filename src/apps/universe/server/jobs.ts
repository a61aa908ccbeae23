import { z } from 'zod';
import { defineJob } from '#platform/jobs/define-job.ts';

/** How long a deleted note can still be brought back. */
export const keptAfterDeletionSeconds = 24 * 60 * 60;

/** Removes for good a note that was deleted and not brought back. */
export const PurgeNote = defineJob({
  name: 'universe.purge-note',
  payload: z.object({ noteId: z.uuid() }),
  attempts: 10,
  load: () => import('./purge-note.ts'),
});
