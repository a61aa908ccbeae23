import { z } from 'zod';
import { defineJob } from '../../jobs/define-job.ts';

/** Makes findable by its words what was said since the last time. A search does not wait for it: it catches up what is its own. */
export const StemNew = defineJob({
  name: 'conversations.stem-new',
  payload: z.object({}),
  attempts: 3,
  everyMinutes: 5,
  load: () => import('./stem-new.ts'),
});
