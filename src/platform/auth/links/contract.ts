import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { Email, Password } from '../contract.ts';

/** A link that was used, ran out, was taken back, or never was: one answer for all. The way on is to ask for another. */
export class LinkOver extends defineError('auth/link-over', 410, 'This link no longer works; ask for another') {}

/** An account is confirmed in another browser than it was asked for: its password shows that it was the same person. */
export class LinkNeedsPassword extends defineError('auth/link-needs-password', 401, 'Write the password you chose') {}

/** Mails do not leave this installation, so no link can. */
export class NoMail extends defineError('auth/no-mail', 409, 'This installation sends no mail') {}

/** What a link in a mail is for. */
export const LinkPurpose = z.enum(['verify-email', 'reset-password', 'magic-link', 'change-email']);
export type LinkPurpose = z.infer<typeof LinkPurpose>;

/**
 * The page that each link opens. The token stands behind `#`, which no browser sends: neither a log nor a mail scanner sees it, and
 * nothing happens until the person presses the button of that page.
 */
export const linkPages: Record<LinkPurpose, string> = {
  'verify-email': '/entrar/confirmar',
  'reset-password': '/entrar/nueva-contrasena',
  'magic-link': '/entrar/enlace',
  'change-email': '/entrar/correo',
};

export const LinkToken = z.string().regex(/^[\w-]{43}$/, 'This is not a whole link');

/** Asks for a mail with a link. The answer is the same whether there is such an account or not (sec/S16). */
export const AskForLink = z
  .strictObject({ purpose: z.enum(['magic-link', 'reset-password']), email: Email })
  .meta({ id: 'AskForLink' });
export type AskForLink = z.infer<typeof AskForLink>;

/** What could be done was done; whatever comes of it comes by mail. */
export const MailSent = z.strictObject({ status: z.literal('mail-sent') }).meta({ id: 'MailSent' });
export type MailSent = z.infer<typeof MailSent>;

export const OpenLink = z.strictObject({ token: LinkToken }).meta({ id: 'OpenLink' });
export type OpenLink = z.infer<typeof OpenLink>;

/** What a link is about, for the page that it opens: looking spends nothing. */
export const LinkAbout = z
  .strictObject({
    purpose: LinkPurpose,
    email: z.string().describe('The address that it is about, whole: whoever has the link has its mail'),
    needsPassword: z
      .boolean()
      .describe('An account is confirmed in another browser than it was asked for: the password shows whose it is'),
    shortestPassword: z.int().describe('How long a new password has to be, where one is set'),
  })
  .meta({ id: 'LinkAbout' });
export type LinkAbout = z.infer<typeof LinkAbout>;

/** `password` is asked for only where `needsPassword` said so. */
export const ConfirmSignUp = z.strictObject({ token: LinkToken, password: Password.optional() }).meta({ id: 'ConfirmSignUp' });
export type ConfirmSignUp = z.infer<typeof ConfirmSignUp>;

export const ResetPassword = z.strictObject({ token: LinkToken, password: Password }).meta({ id: 'ResetPassword' });
export type ResetPassword = z.infer<typeof ResetPassword>;

/** What still belongs to how one signs in to an account after its password was set by a link, by the names that its person knows. */
export const WaysLeft = z.strictObject({ passkeys: z.array(z.string()), codeApp: z.boolean(), outside: z.array(z.string()) });
export type WaysLeft = z.infer<typeof WaysLeft>;

export const PasswordReset = z.strictObject({ left: WaysLeft }).meta({ id: 'PasswordReset' });
export type PasswordReset = z.infer<typeof PasswordReset>;

export const ChangeEmail = z.strictObject({ email: Email }).meta({ id: 'ChangeEmail' });
export type ChangeEmail = z.infer<typeof ChangeEmail>;

/** Without mail the new address counts at once; with mail it counts once its link was used. */
export const EmailChange = z.strictObject({ status: z.enum(['changed', 'mail-sent']) }).meta({ id: 'EmailChange' });
export type EmailChange = z.infer<typeof EmailChange>;

/** By what one may come in here, for the page that asks. */
export const EnterOptions = z
  .strictObject({
    mail: z.boolean().describe('Links can be asked for by mail'),
    confirmsByMail: z.boolean().describe('A new account waits for the link of a mail'),
    outside: z
      .array(z.strictObject({ name: z.string(), title: z.string() }))
      .describe('Other providers whose accounts open here'),
  })
  .meta({ id: 'EnterOptions' });
export type EnterOptions = z.infer<typeof EnterOptions>;
