import { findUser } from '../auth/account/user-store.ts';
import type { Tx } from '../db/open-database.ts';
import type { Language } from '../i18n/catalogs.ts';
import { canMail, sendMail } from '../mail/send-mail.ts';
import { readChoices } from './choice-store.ts';
import type { NoticeChoices } from './contract.ts';
import { endOfQuiet } from './core/end-of-quiet.ts';
import { channelsOf } from './core/usual-choices.ts';
import { listDeviceIds } from './device-store.ts';
import { PushNotice, TellOutside } from './jobs.ts';
import { mailOf } from './mail-of.ts';
import type { NoticeParts } from './notice-parts.ts';
import { findNotice, holdNotice, isAccountOpen, markNotice, type NoticeRow, openBody } from './notice-store.ts';

/**
 * The job: what somebody has read or put away meanwhile is told nowhere else; in quiet hours it waits for their end. What was sent is
 * written down in the same transaction, so done twice it sends nothing twice.
 */
export async function run(parts: NoticeParts, { noticeId }: { noticeId: string }): Promise<void> {
  const { db, vault, jobs, notices, now } = parts;
  const seen = await findNotice(db, noticeId);
  if (!seen) return;
  const language = await parts.languageOf(seen.userId);
  await db.transaction(async (tx) => {
    const row = await holdNotice(tx, noticeId);
    if (!row || row.toldAt === null) return;
    const { choices } = await readChoices({ db: tx, vault }, row.userId);
    const isAskedNow = notices.find(({ kind }) => kind === row.kind)?.isAskedNow === true;
    const isOver = row.readAt !== null || row.dismissedAt !== null;
    const at = now();
    const quietUntil = isAskedNow || isOver ? undefined : endOfQuiet(choices.quiet, choices.timeZone, at);
    if (quietUntil) {
      const afterSeconds = Math.max(1, Math.ceil((quietUntil.getTime() - at.getTime()) / 1000));
      return jobs.enqueue(tx, TellOutside, { noticeId }, { afterSeconds });
    }
    const next = isOver ? 'none' : await mailIt(tx, parts, row, choices, { language, isAskedNow });
    if (row.mailState === 'waiting') await markNotice(tx, noticeId, { mailState: next });
    if (isOver || row.pushedAt !== null || !choices.push || !channelsOf(choices, row.kind).push) return;
    for (const deviceId of await listDeviceIds(tx, row.userId, at)) await jobs.enqueue(tx, PushNotice, { noticeId, deviceId });
    await markNotice(tx, noticeId, { pushedAt: at });
  });
}

/** What the person chose may have changed since it was told: what counts is what they want now. */
async function mailIt(
  tx: Tx,
  parts: NoticeParts,
  row: NoticeRow,
  choices: NoticeChoices,
  { language, isAskedNow }: { language: Language; isAskedNow: boolean },
): Promise<NoticeRow['mailState']> {
  const { vault, config } = parts;
  if (row.mailState !== 'waiting') return row.mailState;
  if (!(await isAccountOpen(tx, row.userId))) return 'none';
  if (choices.mail === 'off' || !channelsOf(choices, row.kind).mail || !canMail(config)) return 'none';
  if (choices.mail !== 'at-once' && !isAskedNow) return 'digest';
  const [person, body] = [await findUser({ db: tx, vault }, row.userId), await openBody(vault, row, tx)];
  if (!person || !body) return 'none';
  const words = mailOf(body, { language, showsTitle: choices.showsTitle, publicUrl: config.publicUrl });
  await sendMail(tx, parts, { to: person.email, personId: row.userId, kind: 'notice', language, ...words });
  return 'sent';
}
