import { z } from 'zod';
import { defineEvaluation } from '#platform/jobs/define-evaluation.ts';
import { listRubricMisses, sumUpRubric } from '../core/rubric/sum-up-rubric.ts';
import { skills } from '../core/skills.ts';

const Text = z.string().max(20_000);

/** `rubric`: what the rules find of one skill in a reply, with the words it rests on. */
export const RubricEvaluation = defineEvaluation({
  name: 'rubric',
  about: 'Busca en una respuesta una habilidad de comunicación y cuenta en cuántas acierta.',
  input: z.object({ skill: z.enum(skills), reply: Text, said: Text.optional(), lang: z.enum(['es', 'en']).catch('es') }),
  load: () => import('./evaluate-rubric.ts'),
  summarise: sumUpRubric,
  show: listRubricMisses,
});
