import { z } from 'zod';
import { defineEvaluation } from '#platform/jobs/define-evaluation.ts';

/** `whatsapp`: every line that is read of an export, so that it can be held against what stands in it. */
export const WhatsappEvaluation = defineEvaluation({
  name: 'whatsapp',
  about: 'Lee una exportación de un chat y cuenta lo que hay en ella, línea por línea.',
  input: z.object({
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
    'day-first': z.boolean().optional(),
    'month-first': z.boolean().optional(),
  }),
  isWhole: true,
  options: ['day-first', 'month-first'],
  load: () => import('./evaluate-whatsapp.ts'),
});
