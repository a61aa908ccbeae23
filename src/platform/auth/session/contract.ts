import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

/** There is no session to go on with: it ended, ran out, or its token was used before. Sign in again. */
export class SessionEnded extends defineError('auth/session-ended', 401, 'This session has ended') {}

export class SessionNotFound extends defineError('auth/session-not-found', 404, 'There is no such session of yours') {}

/** How somebody came in. */
export const SignInMethod = z.enum(['password', 'magic-link', 'passkey', 'totp', 'recovery-code', 'outside']);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** A browser or a program in which a person is signed in. */
export const Session = z
  .strictObject({
    id: z.uuid(),
    label: z.string().nullable().describe('The device in words; null when it did not say'),
    methods: z.array(SignInMethod),
    isThis: z.boolean().describe('The one that asks'),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const Sessions = z.strictObject({ items: z.array(Session), next: z.null() }).meta({ id: 'Sessions' });
export type Sessions = z.infer<typeof Sessions>;

export const Refreshed = z.strictObject({ accessToken: z.string(), expiresAt: z.iso.datetime() }).meta({ id: 'Refreshed' });
export type Refreshed = z.infer<typeof Refreshed>;

export const SessionsEnded = z.strictObject({ ended: z.number().int() }).meta({ id: 'SessionsEnded' });
