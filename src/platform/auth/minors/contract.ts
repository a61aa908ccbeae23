import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { features } from './core/limits-of.ts';

/** A month that has not come yet is nobody's. */
export class BirthNotPossible extends defineError<{ errors: { pointer: string; message: string }[] }>(
  'auth/birth-not-possible',
  422,
  'Nobody was born then yet',
) {}

/** It is asked once. */
export class AgeKnown extends defineError('auth/age-known', 409, 'It was said before when this person was born') {}

/** Their own address cannot answer for them. */
export class GuardianIsSelf extends defineError('auth/guardian-is-self', 422, 'A guardian is somebody else') {}

export class NoGuardianNeeded extends defineError('auth/no-guardian-needed', 409, 'This account waits for nobody') {}

/** The link of a guardian was used, replaced, ran out, or never was. */
export class GuardianLinkOver extends defineError('auth/guardian-link-over', 410, 'This link no longer works') {}

/** `guardian`: it can be done once a guardian agrees. `age`: once the person is of age, or has said when they were born. */
export class NotAtYourAge extends defineError<{ feature: string; why: 'guardian' | 'age' }>(
  'auth/not-at-your-age',
  403,
  'This is not open to minors',
) {}

/** The year and the month; the day is never asked. */
export const Birth = z.strictObject({ year: z.int().min(1900).max(2200), month: z.int().min(1).max(12) }).meta({ id: 'Birth' });
/** Where somebody lives, which decides from which age they answer for themselves. */
export const BirthCountry = z.string().regex(/^[A-Z]{2}$/);

export const SayAge = z.strictObject({ birth: Birth, country: BirthCountry.optional() }).meta({ id: 'SayAge' });
export type SayAge = z.infer<typeof SayAge>;

/** What follows from somebody's age. When they were born is told to nobody, not even to them. */
export const Age = z
  .strictObject({
    isSaid: z.boolean(),
    isMinor: z.boolean().nullable().describe('null: it was not said'),
    waits: z.boolean().describe('Nothing opens until a guardian agrees'),
    guardian: z.enum(['none', 'asked', 'agreed']),
    guardianEmail: z.string().nullable().describe('Whom the question went to'),
    off: z.array(z.enum(features)).describe('What is not open to them now'),
    canAsk: z.boolean().describe('Whether a mail could reach a guardian from here'),
  })
  .meta({ id: 'Age' });
export type Age = z.infer<typeof Age>;

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const AskGuardian = z.strictObject({ email: Email }).meta({ id: 'AskGuardian' });

const Token = z.string().regex(/^[\w-]{43}$/, 'This is not a whole link');
export const OpenGuardianLink = z.strictObject({ token: Token }).meta({ id: 'OpenGuardianLink' });

/** What a guardian reads before they answer. */
export const GuardianQuestion = z
  .strictObject({
    name: z.string().describe('Who wants to use this'),
    waits: z.boolean().describe('Whether the account opens only with their yes'),
    hasAgreed: z.boolean(),
    textVersion: z.string(),
  })
  .meta({ id: 'GuardianQuestion' });
export type GuardianQuestion = z.infer<typeof GuardianQuestion>;

/**
 * Their answer. A yes comes with their name and the text they read. A no forgets an account that waits; one that was agreed to
 * before waits again.
 */
export const AnswerAsGuardian = z
  .discriminatedUnion('agrees', [
    z.strictObject({
      token: Token,
      agrees: z.literal(true),
      name: z.string().trim().min(1).max(100),
      isGuardian: z.literal(true).describe('They say that they are of age and answer for this person'),
      textVersion: z.string().max(50),
    }),
    z.strictObject({ token: Token, agrees: z.literal(false) }),
  ])
  .meta({ id: 'AnswerAsGuardian' });
export type AnswerAsGuardian = z.infer<typeof AnswerAsGuardian>;

export const GuardianAnswered = z
  .strictObject({ now: z.enum(['open', 'waiting', 'forgotten', 'without-guardian']) })
  .meta({ id: 'GuardianAnswered' });
export type GuardianAnswered = z.infer<typeof GuardianAnswered>;

/** The version of what the guardian's page says. A text that changes gets a new one. */
export const guardianTextVersion = '1';
