import { z } from 'zod';
import { defineEvaluation } from '#platform/jobs/define-evaluation.ts';
import { scoreRelationships } from '../core/evaluate/score-relationships.ts';

const Message = z.object({
  t: z
    .union([z.string().max(100), z.number()])
    .nullable()
    .catch(null),
  who: z.union([z.string().max(200), z.number()]),
  text: z.string().max(100_000),
});

/** `relationships`: what repeats in a chat. The least lengths of the page do not apply: short chats are answered too. */
export const RelationshipsEvaluation = defineEvaluation({
  name: 'relationships',
  about: 'Busca en cada chat qué se repite y cuenta cuántos patrones encuentra y cuántos sobran.',
  input: z.object({ lang: z.string().max(20).optional().catch(undefined), messages: z.array(Message).max(200_000) }),
  load: () => import('./evaluate-relationships.ts'),
  summarise: scoreRelationships,
});
