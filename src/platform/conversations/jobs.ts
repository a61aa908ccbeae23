import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** A title is made of the messages numbered below this; what comes later gives none. */
export const titledBefore = 13;

/** Gives a conversation a title from its first messages, unless the person has given it one. */
export const TitleConversation = defineJob({
  name: 'conversations.title-conversation',
  payload: z.object({ conversationId: z.uuid() }),
  attempts: 5,
  load: () => import('./title-conversation.ts'),
});

/** How long a deleted conversation can still be brought back. */
export const keptAfterDeletionSeconds = 24 * 60 * 60;

/** Removes for good a conversation that was deleted and not brought back. */
export const PurgeConversation = defineJob({
  name: 'conversations.purge-conversation',
  payload: z.object({ conversationId: z.uuid() }),
  attempts: 10,
  load: () => import('./purge-deleted.ts'),
});
