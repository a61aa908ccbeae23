import { z } from 'zod';
import { defineJob } from '#platform/jobs/define-job.ts';

/** Removes for good the notes, hours and texts that a professional took away more than thirty days ago. */
export const ForgetDeskEntries = defineJob({
  name: 'despacho-legal.forget-desk-entries',
  payload: z.object({}),
  attempts: 3,
  isNightly: true,
  load: () => import('./forget-desk-entries.ts'),
});
