import { z } from 'zod';
import { defineJob } from '#platform/jobs/define-job.ts';

/** Removes for good the documents that were taken away more than thirty days ago. */
export const ForgetDocuments = defineJob({
  name: 'despacho-legal.forget-documents',
  payload: z.object({}),
  attempts: 3,
  isNightly: true,
  load: () => import('./forget-documents.ts'),
});
