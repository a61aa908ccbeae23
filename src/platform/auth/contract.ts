import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';
import { Birth, BirthCountry } from './minors/contract.ts';

/** A password alone must carry the account, so it is long; nothing else is asked of how it is made (sec/S13). */
export const shortestPassword = 15;
/** With a second factor or a passkey beside it, a password may be shorter. */
export const shortestWithSecond = 8;
export const longestPassword = 200;

export const ProfileType = z.enum(['general', 'neurodivergent', 'professional', 'enterprise']);
export type ProfileType = z.infer<typeof ProfileType>;

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Any text up to here is read; how long a new password may really be is judged after normalising it. */
export const Password = z
  .string()
  .min(1)
  .max(longestPassword * 5);
const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'A name has no control characters');

export const SignUp = z
  .strictObject({
    name: Name,
    email: Email,
    password: Password,
    profileType: ProfileType.default('general'),
    birth: Birth.optional().describe('Asked of everybody once; until it is said, they are given no more than a minor'),
    country: BirthCountry.optional().describe('Where they live, which decides from which age they answer for themselves'),
  })
  .meta({ id: 'SignUp' });
export type SignUp = z.infer<typeof SignUp>;

export const ChangePassword = z.strictObject({ password: Password }).meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const GuardAlone = z
  .strictObject({
    password: Password.describe('It guards the account alone from here on, so it is long; it may be the one they have'),
    passkeyId: z.uuid().optional().describe('The passkey that goes; without it, the code app does'),
  })
  .meta({ id: 'GuardAlone' });
export type GuardAlone = z.infer<typeof GuardAlone>;

export const SignIn = z.strictObject({ email: Email, password: Password }).meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const User = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    profileType: ProfileType,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof User>;

export const CurrentUser = z.strictObject({ user: User }).meta({ id: 'CurrentUser' });

/** What a sign-in answers; the same tokens also travel as cookies. `expiresAt` is when the access token ends. */
export const SignedIn = z
  .strictObject({ user: User, accessToken: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'SignedIn' });
export type SignedIn = z.infer<typeof SignedIn>;

/** Somebody has an account with this address: the way on is to sign in. */
export class EmailTaken extends defineError('auth/email-taken', 409, 'There is already an account with this address') {}

/** One answer for a wrong password, an unknown address and a closed account, so that nobody learns who has an account. */
export class WrongCredentials extends defineError(
  'auth/wrong-credentials',
  401,
  'The address and the password do not belong together',
) {}

/** `common` is what guessers try first, `own` the person's name or address, `leaked` one of the passwords that are known from leaks. */
export type PasswordWeakness = 'too-short' | 'too-long' | 'common' | 'own' | 'leaked';

/** A new password that would not protect its account, and why. */
export class WeakPassword extends defineError<{
  reason: PasswordWeakness;
  shortest: number;
  longest: number;
  errors: { pointer: string; message: string }[];
}>('auth/weak-password', 422, 'This password is too short, too long or too common') {}

/** The last second factor would go, and the password beside it may be short: a longer one is set in the same act (sec/S13). */
export class LongerPasswordFirst extends defineError<{ shortest: number }>(
  'auth/longer-password-first',
  409,
  'A password that guards the account alone must be longer; send one',
) {}

/** Too many people sign in at this moment for all of them to be served soon. */
export class TooBusy extends defineError<{ retryAfterSeconds: number }>(
  'auth/too-busy',
  503,
  'Many people are signing in; try again in a moment',
) {}

/** Somebody guesses, or mistypes often: the answer is the same for both. */
export class TooManyTries extends defineError<{ retryAfterSeconds: number }>(
  'auth/too-many-tries',
  429,
  'Too many tries; wait before the next one',
) {}

/** The account was closed while its session was still open. */
export class AccountGone extends defineError('auth/account-gone', 401, 'This account no longer exists') {}
