import { z } from 'zod';
import { defineJob } from '../jobs/define-job.ts';

/** Keeps what a message told of, where that could not be kept when it was answered. The queue knows where it is, not what it says. */
export const RecordFound = defineJob({
  name: 'bots.record-found',
  payload: z.object({ personId: z.uuid(), conversationId: z.uuid(), seq: z.number().int() }),
  attempts: 12,
  load: () => import('./record-again.ts'),
});
