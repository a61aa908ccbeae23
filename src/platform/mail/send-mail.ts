import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { Tx } from '../db/open-database.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Vault } from '../vault/vault.ts';
import { cleanText } from './clean-text.ts';
import { ForgetMail, keptForSeconds, SendMail } from './jobs.ts';
import { insertMail } from './mail-store.ts';

/** One mail to one address. Its words come from whoever sends it, in the person's language; a name in them is only ever text. */
export type Mail = {
  /** An address and nothing else: no name, no second address. */
  to: string;
  /** Whose account it is about, if anybody's: it is sealed with their key, and cannot be sent once that is destroyed. */
  personId?: string;
  /** What the mail is for, as `verify-email`: the only thing of it that stays readable. */
  kind: string;
  language: Language;
  subject: string;
  /** The paragraphs. */
  lines: string[];
  /** The one thing that can be done from the mail, with its whole address. */
  link?: { text: string; href: string };
};

/** Whether mails leave this installation. Where they do not, nobody outside development ever reads one: callers decide. */
export function isMailConfigured(config: Pick<Config, 'smtpUrl'>): boolean {
  return config.smtpUrl !== undefined;
}

/** Whether somebody can read a mail of ours: it leaves, or whoever develops sees it. */
export function canMail(config: Pick<Config, 'smtpUrl' | 'mode'>): boolean {
  return isMailConfigured(config) || config.mode !== 'production';
}

/**
 * Sends a mail if the transaction commits, and only then: the mail is kept sealed, the job that delivers it knows its id alone.
 *
 * It is tried for about an hour. Without `SMTP_URL` it stays readable under `/dev/mail`, except in production, where it fails.
 */
export async function sendMail(
  tx: Tx,
  { vault, jobs, now }: { vault: Vault; jobs: Pick<Jobs, 'enqueue'>; now: () => Date },
  { personId, kind, ...said }: Mail,
): Promise<void> {
  const id = randomUUID();
  await insertMail(tx, vault, { id, personId, kind, createdAt: now(), content: checked(said) });
  await jobs.enqueue(tx, SendMail, { mailId: id });
  await jobs.enqueue(tx, ForgetMail, { mailId: id }, { afterSeconds: keptForSeconds });
}

/** As narrow as the addresses that accounts may have, and with nothing in it that a mail server could read as more than one. */
const oneAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;

function checked({ to, language, subject, lines, link }: Omit<Mail, 'kind' | 'personId'>): Omit<Mail, 'kind' | 'personId'> {
  if (!oneAddress.test(to) || to.length > 254) throw new Error('A mail goes to one address');
  if (link && !/^https?:\/\/\S+$/.test(link.href)) throw new Error('A link of a mail is a whole address');
  const plain = { to, language, subject: cleanText(subject), lines: lines.map(cleanText) };
  return link ? { ...plain, link: { text: cleanText(link.text), href: link.href } } : plain;
}
