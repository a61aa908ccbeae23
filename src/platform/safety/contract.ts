import { z } from 'zod';

/** The day its source was last read, or `unverified`: written from memory and still to be checked. */
export const ReviewedAt = z.union([z.iso.date(), z.literal('unverified')]);

export const HelpLineKind = z.enum(['suicide', 'emergency', 'violence', 'minors', 'listening']);
export type HelpLineKind = z.infer<typeof HelpLineKind>;

export const HelpChannel = z.enum(['voice', 'sms', 'whatsapp', 'chat', 'email', 'video']);
export type HelpChannel = z.infer<typeof HelpChannel>;

export const HelpCountry = z.enum(['ES', 'MX', 'CO', 'AR', 'CL', 'PE', 'US', 'UY', 'EC', 'GB']);
export type HelpCountry = z.infer<typeof HelpCountry>;

/**
 * A telephone with people behind it. `reviewedAt` travels to the page, so nobody takes an unchecked number for a checked one. What
 * came later may be absent: messages of before keep the lines they were answered with.
 */
export const HelpLine = z
  .strictObject({
    key: z.string().optional().describe('Tells the lines of a country apart, and stays'),
    country: HelpCountry.optional().describe('Of which country it is, where that may be another than the one its person chose'),
    region: z.string().optional().describe('Where it answers, when that is not the whole country'),
    name: z.string(),
    phone: z.string(),
    sms: z.string().optional(),
    whatsapp: z.string().optional(),
    chat: z.string().optional().describe('The page where one writes'),
    email: z.string().optional(),
    deafAccess: z.string().optional().describe('What there is for people who do not hear or speak; absent when nothing is known'),
    hours: z.string(),
    channels: z.array(HelpChannel).optional(),
    languages: z.array(z.string()).optional(),
    cost: z.string(),
    kind: HelpLineKind,
    source: z.string(),
    channelSource: z.string().optional().describe('Where the other ways to reach it were read, when that is another page'),
    reviewedAt: ReviewedAt,
  })
  .meta({ id: 'HelpLine' });
export type HelpLine = z.infer<typeof HelpLine>;

/** What comes before anything else where somebody's words may tell of a danger: fixed words, and telephones with people behind them. */
export const FixedWords = z
  .strictObject({ text: z.string(), helpLines: z.array(HelpLine), isQuestion: z.boolean() })
  .meta({ id: 'FixedWords' });
export type FixedWords = z.infer<typeof FixedWords>;

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
export type DistressKind =
  | 'panic'
  | 'meltdown'
  | 'shutdown'
  | 'burnout'
  | 'grief'
  | 'low-mood'
  | 'loneliness'
  | 'past'
  | 'after-crisis';

/**
 * The verdict of the screen. `rule` names what fired, never what it fired on. `words` are those that led to it, as they were
 * written: for the page of the person who wrote them, never for a log, a tally or a file.
 */
export type Screening =
  | { level: 'none'; kind: null; rule: null; words: string[] }
  /** `asks`: it may be more than it says, so whoever answers asks for it in plain words. */
  | { level: 'distress'; kind: DistressKind; rule: string; words: string[]; asks?: boolean }
  | { level: 'crisis'; kind: CrisisKind; rule: string; words: string[] };

/** What was said before, by the person or by the bot that asks. */
export type SaidBefore = { who: 'bot' | 'person'; text: string };
