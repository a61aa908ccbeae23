import { z } from 'zod';
import { defineEvaluation } from '../jobs/define-evaluation.ts';
import { judgeReply } from './core/judge-reply.ts';

/** `bot`: a conversation with a bot, and whether what it answered holds. The bot sees the person's turns and nothing else. */
export const BotEvaluation = defineEvaluation({
  name: 'bot',
  about: 'Conversa con un bot y comprueba lo que responde.',
  input: z.object({
    bot: z.string(),
    turns: z.array(z.object({ who: z.string(), text: z.string().min(1).max(8000) })).min(1),
  }),
  load: () => import('./converse.ts'),
  judge: ({ assert }, answered) => judgeReply(assert, answered),
  summarise: (rows) => ({ passed: rows.filter(({ told }) => told.passed === true).length }),
});
