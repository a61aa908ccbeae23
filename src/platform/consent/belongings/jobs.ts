import { z } from 'zod';
import { defineJob } from '../../jobs/define-job.ts';

/** Makes the copy that a person asked for. */
export const MakeExport = defineJob({
  name: 'belongings.make-export',
  payload: z.object({ exportId: z.uuid(), language: z.enum(['es', 'en']) }),
  attempts: 3,
  load: () => import('./make-export.ts'),
});

/** Forgets a person once their days of grace are over, unless they took it back. */
export const ForgetPerson = defineJob({
  name: 'belongings.forget-person',
  payload: z.object({ requestId: z.uuid(), language: z.enum(['es', 'en']) }),
  attempts: 10,
  load: () => import('./forget-when-due.ts'),
});

/** Removes copies whose day is over. */
export const ExpireExports = defineJob({
  name: 'belongings.expire-exports',
  payload: z.object({}),
  attempts: 1,
  everyMinutes: 60,
  load: () => import('./expire-files.ts'),
});

/** Removes what is older than it may be. */
export const KeepRetention = defineJob({
  name: 'belongings.keep-retention',
  payload: z.object({}),
  attempts: 3,
  isNightly: true,
  load: () => import('./keep-retention.ts'),
});
