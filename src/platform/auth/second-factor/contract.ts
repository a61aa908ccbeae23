import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { Password } from '../contract.ts';
import { PasskeyAnswer } from '../passkeys/contract.ts';

/** What finishes a sign-in that a password or a link began. */
export const SecondFactor = z.enum(['totp', 'recovery-code']);
export type SecondFactor = z.infer<typeof SecondFactor>;

/**
 * The password or the link was right, and this person also asks for a code. `step` is posted with the code to
 * `/api/auth/sign-in/second-factor` within five minutes.
 */
export class SecondFactorNeeded extends defineError<{ step: string; methods: SecondFactor[] }>(
  'auth/second-factor-needed',
  401,
  'Finish signing in with a code',
) {}

/** The sign-in that this code would finish was finished already, or began too long ago: it begins anew. */
export class StepEnded extends defineError('auth/step-ended', 401, 'This sign-in began too long ago; begin again') {}

/** A code that is wrong, or was used before. */
export class WrongCode extends defineError('auth/wrong-code', 401, 'This code is wrong or was used before') {}

/** Five codes were wrong. Recovery codes and passkeys still let their person in. */
export class CodesLocked extends defineError<{ retryAfterSeconds: number }>(
  'auth/codes-locked',
  429,
  'Too many wrong codes; wait, or use another way',
) {}

export class CodeAppOn extends defineError('auth/code-app-on', 409, 'Codes are asked for already; switch them off first') {}

export class CodeAppOff extends defineError('auth/code-app-off', 409, 'There is no code app to do this with') {}

/** With the password, the key or the code that was sent it is not shown that it is them. */
export class NotProved extends defineError('auth/not-proved', 401, 'This does not show that it is you') {}

/** Somebody who has a password, a passkey or a code app shows with that that it is them, not by mail. */
export class LinkNotOffered extends defineError('auth/link-not-offered', 409, 'Show in another way that it is you') {}

/** As an app shows it, with or without a gap in the middle. */
export const Code = z
  .string()
  .trim()
  .max(20)
  .transform((code) => code.replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'A code has six digits'));
const RecoveryCode = z.string().trim().min(1).max(60);
/** What a link or an earlier answer carries. */
export const Token = z.string().regex(/^[\w-]{43}$/, 'This is not whole');

/** What an app needs to show codes: as a picture to scan, as an address, and as text to type. */
export const TotpSetUp = z
  .strictObject({
    secret: z.string().describe('Base32, to be typed where no camera is at hand'),
    uri: z.string().describe('otpauth://'),
    qr: z.string().describe('The address as a picture: an SVG'),
  })
  .meta({ id: 'TotpSetUp' });
export type TotpSetUp = z.infer<typeof TotpSetUp>;

export const ConfirmTotp = z.strictObject({ code: Code }).meta({ id: 'ConfirmTotp' });

/** Shown once: only digests of them are kept. */
export const RecoveryCodes = z.strictObject({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

export const SecondStep = z
  .union([z.strictObject({ step: Token, code: Code }), z.strictObject({ step: Token, recoveryCode: RecoveryCode })])
  .meta({ id: 'SecondStep' });
export type SecondStep = z.infer<typeof SecondStep>;

/** By what somebody can show again that it is them. */
export const ProveWay = z.enum(['password', 'totp', 'recovery-code', 'passkey', 'link']);
export type ProveWay = z.infer<typeof ProveWay>;

/** The ways a person has of coming in, and of showing that it is them. */
export const Ways = z
  .strictObject({
    password: z.boolean(),
    passkeys: z.int(),
    totp: z.boolean(),
    recoveryCodesLeft: z.int(),
    prove: z.array(ProveWay).describe('What `POST /api/auth/prove` takes of this person'),
  })
  .meta({ id: 'Ways' });
export type Ways = z.infer<typeof Ways>;

export const Proved = z
  .strictObject({
    accessToken: z.string(),
    expiresAt: z.iso.datetime(),
    provedUntil: z.iso.datetime().describe('Until when what asks for it may be done'),
  })
  .meta({ id: 'Proved' });
export type Proved = z.infer<typeof Proved>;

/** By one of them somebody shows again that it is them. A password alone is not enough for whoever has more than that; `link` is what the mail carried to this very session. */
export const Prove = z
  .union([
    z.strictObject({ password: Password }),
    z.strictObject({ totp: Code }),
    z.strictObject({ recoveryCode: RecoveryCode }),
    z.strictObject({ passkey: PasskeyAnswer }),
    z.strictObject({ link: Token }),
  ])
  .meta({ id: 'Prove' });
export type Prove = z.infer<typeof Prove>;

/** A mail is on its way to the address of the account. */
export const LinkSent = z.strictObject({ status: z.literal('mail-sent') }).meta({ id: 'LinkSent' });
