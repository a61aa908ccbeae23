import { z } from 'zod';
import { defineEvaluation } from '#platform/jobs/define-evaluation.ts';
import { scoreLegal } from '../core/evaluate/score-legal.ts';

/** `legal`: what is answered to questions about the law, and which articles with it. The laws are those of a folder: `--laws CARPETA`. */
export const LegalEvaluation = defineEvaluation({
  name: 'legal',
  about: 'Responde preguntas con los artículos de una carpeta de leyes y cuenta cuántas veces encuentra los esperados.',
  input: z.object({ question: z.string().max(20_000), country: z.string().max(100).nullish() }),
  values: { laws: 'CARPETA' },
  load: async (call) => (await import('./prepare-legal.ts')).prepareLegal(call),
  summarise: scoreLegal,
});
