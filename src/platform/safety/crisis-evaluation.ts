import { z } from 'zod';
import { defineEvaluation } from '../jobs/define-evaluation.ts';
import { listMisses, sumUpCrisis } from './core/screen/sum-up-crisis.ts';

const Text = z.string().max(20_000);
const Turn = z.object({ who: z.string(), text: Text });

/**
 * `crisis`: what the screen says of a message, or of the last turn of a conversation with those before it. The time each took is
 * kept apart from the answers, so the same file always gets the same answers.
 */
export const CrisisEvaluation = defineEvaluation({
  name: 'crisis',
  about: 'Lee mensajes en busca de peligro y cuenta qué encuentra y qué se le escapa.',
  input: z.union([
    z.object({ text: Text, lang: z.enum(['es', 'en']).catch('es') }),
    z.object({ turns: z.array(Turn).min(1), lang: z.enum(['es', 'en']).catch('es') }),
  ]),
  load: () => import('./evaluate-crisis.ts'),
  summarise: sumUpCrisis,
  show: listMisses,
});
