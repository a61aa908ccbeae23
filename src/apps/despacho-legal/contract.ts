import { z } from 'zod';
import { HelpLine } from '#platform/safety/contract.ts';
import type { Jurisdiction } from './core/law/law.ts';

/** The countries whose law can be loaded. Adding one begins here. */
export const Country = z.enum(['ES', 'MX']) satisfies z.ZodType<Jurisdiction>;
export type Country = z.infer<typeof Country>;

/** What comes before anything else where somebody's words may tell of a danger: fixed words, and telephones with people behind them. */
export const FixedWords = z
  .strictObject({ text: z.string(), helpLines: z.array(HelpLine), isQuestion: z.boolean() })
  .meta({ id: 'LegalFixedWords' });
export type FixedWords = z.infer<typeof FixedWords>;
