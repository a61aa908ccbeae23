import { z } from 'zod';
import { defineEvaluation } from '../../jobs/define-evaluation.ts';
import { sumUpEmotion } from './core/sum-up-emotion.ts';

/** `emotion`: what the analysis says a text expresses, with the words it rests on. */
export const EmotionEvaluation = defineEvaluation({
  name: 'emotion',
  about: 'Lee qué emoción expresa un texto y cuenta en cuántos acierta.',
  input: z.object({ text: z.string().max(20_000), lang: z.enum(['es', 'en']).catch('es') }),
  load: () => import('./evaluate-emotion.ts'),
  summarise: sumUpEmotion,
});
