import { z } from 'zod';
import { categories, protections } from '../core/categories.ts';
import type { Reading as ReadingOfCore } from '../core/finding.ts';

const Index = z.int().min(0);
const Category = z.enum(categories);
const Protection = z.enum(protections);
const Span = z.strictObject({ message: Index, start: Index, end: Index });
const Rate = z.strictObject({
  count: z.int(),
  messages: z.int(),
  per100: z.number(),
  low: z.number(),
  high: z.number(),
});
const Counts = z.array(z.int());

/** One place that may be read as this. It describes messages; nothing here says how anybody is. */
export const Finding = z.strictObject({
  category: Category,
  from: z.int(),
  to: z.int().nullable(),
  message: Index,
  spans: z.array(Span),
  layer: z.enum(['rule', 'sequence', 'learned', 'model']),
  rules: z.array(z.string()),
  strength: z.enum(['explicit', 'clear', 'weak']),
});
export type Finding = z.infer<typeof Finding>;

const ProtectiveFinding = z.strictObject({
  protection: Protection,
  from: z.int(),
  message: Index,
  spans: z.array(Span),
  rule: z.string(),
});

const Pattern = z.strictObject({
  category: Category,
  from: z.int(),
  to: z.int().nullable(),
  findings: Counts,
  weeks: Counts,
  days: z.int(),
  all: Rate,
  first: Rate,
  last: Rate,
  trend: z.enum(['more', 'fewer', 'same', 'unknown']),
  response: z.strictObject({ gaveIn: z.int(), refused: z.int(), silent: z.int(), other: z.int() }),
  isExplicit: z.boolean(),
});

const Balance = z.strictObject({
  messages: z.int(),
  questions: z.int(),
  apologies: z.int(),
  replyMinutes: z.number().nullable(),
  bursts: z.int(),
});

/** What was read of a conversation, as `core/finding.ts` has it. */
export const Reading = z
  .union([
    z.strictObject({
      outcome: z.literal('cannot-say'),
      why: z.enum(['no-messages', 'one-side', 'too-few', 'too-many-people', 'other-language', 'no-dates']),
    }),
    z.strictObject({
      outcome: z.enum(['patterns', 'nothing-repeats']),
      findings: z.array(Finding),
      protective: z.array(ProtectiveFinding),
      patterns: z.array(Pattern),
      protectivePatterns: z.array(
        z.strictObject({ protection: Protection, from: z.int(), findings: Counts, weeks: Counts, all: Rate }),
      ),
      weeks: z.array(z.string()),
      balance: z.array(Balance),
    }),
  ])
  .meta({ id: 'RelationReading' }) satisfies z.ZodType<ReadingOfCore>;
export type Reading = z.infer<typeof Reading>;

/** How often a model was asked, how much of it was kept, and how much was thrown away because its words were not in the chat. */
export const AskedModel = z.strictObject({
  calls: z.int(),
  added: z.int(),
  discarded: z.int(),
  failed: z.int().describe('Calls that were not answered, or not in the form that was asked for'),
});
export type AskedModel = z.infer<typeof AskedModel>;

/** What is kept of a reading: what was found, and which places were set aside when it was made. */
export const KeptReading = z.strictObject({
  reading: Reading,
  corrections: z.array(z.string()),
  model: AskedModel.nullable().describe('null: no model was asked'),
});
export type KeptReading = z.infer<typeof KeptReading>;
