import { z } from 'zod';
import { defineJob } from '#platform/jobs/define-job.ts';

/** How long what was taken away can still be brought back. */
export const daysKept = 30;

/** Removes for good the cases, and what was in them, that were taken away and not brought back. */
export const ForgetRemoved = defineJob({
  name: 'despacho-legal.forget-removed',
  payload: z.object({}),
  attempts: 3,
  isNightly: true,
  load: () => import('./forget-removed.ts'),
});
