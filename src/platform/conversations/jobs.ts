import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** Gives a conversation a title from its first messages, unless the person has given it one. */
export const TitleConversation = defineJob({
  name: 'conversations.title-conversation',
  payload: z.object({ conversationId: z.uuid() }),
  attempts: 5,
  load: () => import('./title-conversation.ts'),
});
