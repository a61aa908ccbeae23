import { z } from 'zod';
import { defineJob } from '../../jobs/define-job.ts';

/** Sends the check-ins that were asked for by mail, and closes the episodes of which nothing was heard for three days. */
export const LookAfterEpisodes = defineJob({
  name: 'safety.look-after-episodes',
  payload: z.object({}),
  attempts: 3,
  everyMinutes: 5,
  load: () => import('./look-after-episodes.ts'),
});
