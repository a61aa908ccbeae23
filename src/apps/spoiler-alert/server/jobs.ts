import { z } from 'zod';
import { defineJob } from '#platform/jobs/define-job.ts';

/** Removes conversations and summaries whose day is over, and those that never became whole. Its payload says nothing of anybody. */
export const ForgetExpired = defineJob({
  name: 'spoiler-alert.forget-expired',
  payload: z.object({}),
  attempts: 3,
  everyMinutes: 5,
  load: () => import('./forget-expired.ts'),
});
