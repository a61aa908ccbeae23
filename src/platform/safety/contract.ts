import { z } from 'zod';

/** The day its source was last read, or `unverified`: written from memory and still to be checked. */
export const ReviewedAt = z.union([z.iso.date(), z.literal('unverified')]);

export const HelpLineKind = z.enum(['suicide', 'emergency', 'violence', 'minors', 'listening']);
export type HelpLineKind = z.infer<typeof HelpLineKind>;

/** A telephone with people behind it. `reviewedAt` travels to the page, so nobody takes an unchecked number for a checked one. */
export const HelpLine = z
  .strictObject({
    name: z.string(),
    phone: z.string(),
    hours: z.string(),
    cost: z.string(),
    kind: HelpLineKind,
    source: z.string(),
    reviewedAt: ReviewedAt,
  })
  .meta({ id: 'HelpLine' });
export type HelpLine = z.infer<typeof HelpLine>;

export const HelpCountry = z.enum(['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US']);
export type HelpCountry = z.infer<typeof HelpCountry>;

export const HelpLines = z.strictObject({ country: HelpCountry, items: z.array(HelpLine) }).meta({ id: 'HelpLines' });
export type HelpLines = z.infer<typeof HelpLines>;

/** What a message may be about. The first group is answered with fixed words; the second only changes how a bot goes on. */
export type CrisisKind =
  | 'ideation'
  | 'plan'
  | 'self-harm'
  | 'goodbye'
  | 'violence'
  | 'minor-abuse'
  | 'medical'
  | 'harm-to-others'
  | 'someone-else';
export type DistressKind = 'panic' | 'meltdown' | 'shutdown' | 'burnout' | 'grief' | 'past' | 'after-crisis';

/** The verdict of the screen. `rule` names the rule that fired, never the words it fired on. */
export type Screening =
  | { level: 'none'; kind: null; rule: null }
  | { level: 'distress'; kind: DistressKind; rule: string }
  | { level: 'crisis'; kind: CrisisKind; rule: string };
