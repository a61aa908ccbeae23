import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

/** What a person may allow or refuse. Nothing of the core needs any of it. */
export const purposes = [
  'emotion-analysis',
  'social-cues',
  'voice',
  'camera',
  'audio-files',
  'chat-imports',
  'memory',
  'outside-models',
  'professional-access',
  'product-metrics',
] as const;
export const ConsentPurpose = z.enum(purposes);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** Looking at how somebody writes, speaks or moves: refused to whoever acts for their work or their studies, whatever they allow. */
export const analysisPurposes = ['emotion-analysis', 'social-cues', 'voice', 'camera', 'audio-files'] as const;
export type AnalysisPurpose = (typeof analysisPurposes)[number];

/** What such an account is refused: analyses, and keeping a conversation with somebody else to look at it. */
export const personalPurposes = [...analysisPurposes, 'chat-imports'] as const;

/** What a person reads before they decide, in easy language. */
export const ConsentText = z.strictObject({
  name: z.string(),
  hint: z.string(),
  what: z.string(),
  why: z.string(),
  who: z.string(),
  howLong: z.string(),
  stop: z.string(),
});
export type ConsentText = z.infer<typeof ConsentText>;

export const Consent = z
  .strictObject({
    purpose: ConsentPurpose,
    granted: z.boolean(),
    decidedAt: z.iso.datetime().nullable().describe('null: the person has not decided, which counts as a no'),
    version: z.string().describe('The version of the text that is read today'),
    inUse: z.boolean().describe('Whether anything of this installation asks for it'),
    refused: z
      .enum(['account', 'age'])
      .optional()
      .describe('Why no yes of this person counts: their account is of work or a school, or their age. Absent: it would count'),
    text: ConsentText,
  })
  .meta({ id: 'Consent' });
export type Consent = z.infer<typeof Consent>;

export const Consents = z.strictObject({ items: z.array(Consent), next: z.null() }).meta({ id: 'Consents' });
export type Consents = z.infer<typeof Consents>;

/** A decision, with the text that was in front of whoever decided. */
export const DecideConsent = z
  .strictObject({ granted: z.boolean(), version: z.string().max(50), language: z.enum(['es', 'en']) })
  .meta({ id: 'DecideConsent' });
export type DecideConsent = z.infer<typeof DecideConsent>;

export const ConsentLine = z
  .strictObject({
    id: z.uuid(),
    purpose: z.string(),
    granted: z.boolean(),
    version: z.string(),
    textHash: z.string(),
    language: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ConsentLine' });
export const ConsentHistory = z
  .strictObject({ items: z.array(ConsentLine), next: z.string().nullable() })
  .meta({ id: 'ConsentHistory' });
export type ConsentHistory = z.infer<typeof ConsentHistory>;

/** The page showed an older text than the one that counts: it is to be read again. */
export class ConsentTextChanged extends defineError<{ version: string }>(
  'consent/text-changed',
  409,
  'The text of this permission has changed since it was read',
) {}

/** This account acts for work or education, where nobody is analysed (EU AI Act, article 5.1 f): no permission changes it. */
export class NotInThisAccount extends defineError<{ purpose: string }>(
  'analysis/not-in-this-account',
  403,
  'An account that belongs to a company or a school is never analysed',
) {}
