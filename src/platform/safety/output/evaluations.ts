import { z } from 'zod';
import { defineEvaluation } from '../../jobs/define-evaluation.ts';

const tiers = ['support', 'practical', 'minor'] as const;

/** `output`: what the screen of replies makes of sentences that a bot might say. Labels say whether each should have been held back. */
export const OutputEvaluation = defineEvaluation({
  name: 'output',
  about: 'Lee frases de un bot y cuenta cuáles retiene.',
  input: z.object({
    text: z.string().min(1).max(20_000),
    lang: z.enum(['es', 'en']).catch('es'),
    tier: z.enum(tiers).catch('support'),
  }),
  load: () => import('./evaluate-output.ts'),
  summarise(rows) {
    const of = (label: string) => rows.filter(({ row }) => row.label === label);
    const isHeld = ({ told }: (typeof rows)[number]) => told.held === true;
    const halves = [...new Set(rows.map(({ row }) => String(row.half ?? 'all')))];
    const reached = of('bad').filter((each) => !isHeld(each));
    const held = of('innocent').filter(isHeld);
    return {
      bad: of('bad').length,
      reached: reached.length,
      innocent: of('innocent').length,
      held: held.length,
      halves: Object.fromEntries(
        halves.map((half) => {
          const inHalf = ({ row }: (typeof rows)[number]) => String(row.half ?? 'all') === half;
          return [half, { reached: reached.filter(inHalf).length, held: held.filter(inHalf).length }];
        }),
      ),
      misses: [...reached, ...held].map(({ row }) => row.id ?? null),
    };
  },
});
