import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** Puts into the inbox what is due, and sends the digests whose hour has come. */
export const TellDueNotices = defineJob({
  name: 'notifications.tell-due',
  payload: z.object({}),
  attempts: 3,
  everyMinutes: 1,
  load: () => import('./tell-due.ts'),
});

/** Takes one notice out of the house, by mail and to the browsers of its person, once quiet hours have ended. */
export const TellOutside = defineJob({
  name: 'notifications.tell-outside',
  payload: z.object({ noticeId: z.uuid() }),
  attempts: 8,
  load: () => import('./tell-outside.ts'),
});

/** Hands one notice to the service of one browser. With the queue's doubling waits it is tried for about an hour. */
export const PushNotice = defineJob({
  name: 'notifications.push',
  payload: z.object({ noticeId: z.uuid(), deviceId: z.uuid() }),
  attempts: 12,
  load: () => import('./push-notice.ts'),
});
