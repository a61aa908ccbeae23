import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import type { Log } from '../log/log.ts';
import type { Vault } from '../vault/vault.ts';
import { mostAttempts } from './jobs.ts';
import { countAttempt, findQueuedMail, type KeptMail, settleMail } from './mail-store.ts';
import { MailNotTaken, postMail } from './post-mail.ts';

type Parts = { db: Db; vault: Vault; config: Config; log: Log; now: () => Date };

/** The work of the sending job. A mail that was sent, given up or forgotten is left as it is. */
export async function run({ db, vault, config, log, now }: Parts, { mailId }: { mailId: string }): Promise<void> {
  const mail = await findQueuedMail({ db, vault }, mailId);
  if (!mail) return;
  if (mail === 'unreadable') return settleMail(db, mailId, { status: 'failed' });
  if (!config.smtpUrl) return keep({ db, config, log }, mail);
  try {
    await postMail(config, mail);
  } catch (error) {
    const attempts = await countAttempt(db, mailId);
    const isFinal = (error instanceof MailNotTaken && error.isFinal) || attempts >= mostAttempts;
    if (!isFinal) throw error;
    await settleMail(db, mailId, { status: 'failed' });
    log.warn({ mailId, kind: mail.kind, attempts, err: error }, 'mail given up');
    return;
  }
  await settleMail(db, mailId, { status: 'sent', sentAt: now() });
}

/** Without a mail server, whoever develops reads it on a page; in production nobody may. */
async function keep({ db, config, log }: Pick<Parts, 'db' | 'config' | 'log'>, { id, kind }: KeptMail): Promise<void> {
  if (config.mode !== 'production') {
    log.warn({ mailId: id, kind }, 'mail kept: open /dev/mail');
    return;
  }
  await settleMail(db, id, { status: 'failed' });
  log.error({ mailId: id, kind }, 'mail not sent: SMTP_URL is not set');
}
