import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** Takes out of what people did lately a conversation that is gone for good. One that was brought back stays. */
export const ForgetConversation = defineJob({
  name: 'handoffs.forget-conversation',
  payload: z.object({ conversationId: z.uuid() }),
  attempts: 10,
  load: () => import('./forget-conversation.ts'),
});
