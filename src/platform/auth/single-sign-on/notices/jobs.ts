import { z } from 'zod';
import { defineJob } from '../../../jobs/define-job.ts';

/** Tells a client that a person left. With the queue's doubling waits it is tried for about an hour. */
export const TellClient = defineJob({
  name: 'auth.tell-client',
  payload: z.object({ noticeId: z.uuid() }),
  attempts: 12,
  load: () => import('./tell-client.ts'),
});

/** Removes codes and tokens that ran out. */
export const ForgetRecords = defineJob({
  name: 'auth.forget-records',
  payload: z.object({}),
  attempts: 3,
  isNightly: true,
  load: () => import('./forget-records.ts'),
});
