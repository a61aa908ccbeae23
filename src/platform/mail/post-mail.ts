import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.ts';
import type { KeptMail } from './mail-store.ts';
import { renderMail } from './render-mail.ts';

/** The mail server did not take a mail. It says how, by codes alone: a server's own words repeat the address. */
export class MailNotTaken extends Error {
  /** Trying again would not help. */
  readonly isFinal: boolean;
  readonly code: string;

  constructor(error: unknown) {
    const { code = 'unknown', responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
    super(`The mail server did not take it: ${code} ${responseCode ?? ''}`.trimEnd());
    this.name = 'mail/not-taken';
    this.code = `${code}${responseCode ? ` ${responseCode}` : ''}`;
    this.isFinal = responseCode !== undefined && responseCode >= 500 && /^(RCPT TO|DATA)/.test(command ?? '');
  }
}

/**
 * Hands one mail to the server at `SMTP_URL`. The Message-ID is the mail's own, so one that is handed over twice can be told to be
 * the same. In production nothing is said to a server elsewhere before the line is encrypted, unless `SMTP_URL` says otherwise.
 */
export async function postMail(
  { smtpUrl, mailFrom, mode }: Pick<Config, 'smtpUrl' | 'mailFrom' | 'mode'>,
  { id, createdAt, content }: KeptMail,
): Promise<void> {
  const from = mailFrom ?? '';
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: mode === 'production' && !isOnThisMachine(smtpUrl),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: content.to },
      subject: content.subject,
      ...renderMail(content),
      date: createdAt,
      messageId: `<${id}@${/@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'localhost'}>`,
      xMailer: false,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': content.language },
    });
  } catch (error) {
    throw new MailNotTaken(error);
  } finally {
    transport.close();
  }
}

function isOnThisMachine(smtpUrl = ''): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(smtpUrl).hostname);
}
