import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** Takes out of what people did lately a conversation that is gone for good. One that was brought back stays. */
export const ForgetConversation = defineJob({
  name: 'handoffs.forget-conversation',
  payload: z.object({ conversationId: z.uuid() }),
  attempts: 10,
  load: () => import('./forget-conversation.ts'),
});

/**
 * Forgets what was long ago: what people did, and what they decided of handoffs, after `ACTIVITY_DAYS`; offers that nobody
 * answered, after 30 days.
 */
export const DeleteOld = defineJob({
  name: 'handoffs.delete-old',
  payload: z.object({}),
  attempts: 5,
  isNightly: true,
  load: () => import('./delete-old.ts'),
});
