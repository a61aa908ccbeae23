import { z } from 'zod';
import { defineJob } from '../../jobs/define-job.ts';

/**
 * Writes the mail with a link that somebody asked for, or none. Whether there is such an account is looked up here and not while
 * they wait, so the time of the answer tells nothing (sec/S16).
 */
export const SendLink = defineJob({
  name: 'auth.send-link',
  payload: z.object({ linkId: z.uuid() }),
  attempts: 5,
  load: () => import('./send-link.ts'),
});
