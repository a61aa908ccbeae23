import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** Removes files whose day is over, and contents that nobody asks for. */
export const ExpireFiles = defineJob({
  name: 'files.expire',
  payload: z.object({}),
  attempts: 1,
  everyMinutes: 60,
  load: () => import('./expire-files.ts'),
});
