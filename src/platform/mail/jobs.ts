import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** How long a row about a mail is kept, sent or not. */
export const keptForSeconds = 7 * 24 * 60 * 60;

/** With the queue's doubling waits, about an hour: a mail server that puts strangers off lets them in after some minutes. */
export const mostAttempts = 12;

const payload = z.object({ mailId: z.uuid() });

/** Delivers one mail. Run twice, it may arrive twice, with the same Message-ID. */
export const SendMail = defineJob({
  name: 'mail.send',
  payload,
  attempts: mostAttempts,
  load: () => import('./deliver-mail.ts'),
});

/** Removes what is left of one mail. */
export const ForgetMail = defineJob({ name: 'mail.forget', payload, attempts: 10, load: () => import('./forget-mail.ts') });
