import { canMail } from '../mail/send-mail.ts';
import { readChoices } from './choice-store.ts';
import type { MailWhen } from './contract.ts';
import { endOfQuiet } from './core/end-of-quiet.ts';
import { channelsOf } from './core/usual-choices.ts';
import { TellOutside } from './jobs.ts';
import type { NoticeParts } from './notice-parts.ts';
import { holdNotice, markNotice, type NoticeRow } from './notice-store.ts';

/**
 * Puts one notice into its person's inbox, and has it go further as they chose: all of it or nothing, and only once, however often
 * and by however many it is tried. Says whether it was told now.
 */
export async function tellNotice(parts: NoticeParts, id: string): Promise<boolean> {
  const { db, vault, jobs, config, notices, now } = parts;
  return db.transaction(async (tx) => {
    const row = await holdNotice(tx, id, { unlessHeld: true });
    if (!row || row.toldAt !== null) return false;
    const { choices } = await readChoices({ db: tx, vault }, row.userId);
    const channels = channelsOf(choices, row.kind);
    const isAskedNow = notices.find(({ kind }) => kind === row.kind)?.isAskedNow === true;
    const at = now();
    const mailState = channels.mail && canMail(config) ? stateFor(choices.mail, isAskedNow) : 'none';
    await markNotice(tx, id, { toldAt: at, isListed: channels.inbox, mailState });
    if (mailState !== 'waiting' && !(choices.push && channels.push)) return true;
    const quietUntil = isAskedNow ? undefined : endOfQuiet(choices.quiet, choices.timeZone, at);
    const afterSeconds = quietUntil ? Math.ceil((quietUntil.getTime() - at.getTime()) / 1000) : 0;
    await jobs.enqueue(tx, TellOutside, { noticeId: id }, afterSeconds > 0 ? { afterSeconds } : undefined);
    return true;
  });
}

function stateFor(mail: MailWhen, isAskedNow: boolean): NoticeRow['mailState'] {
  if (mail === 'off') return 'none';
  return mail === 'at-once' || isAskedNow ? 'waiting' : 'digest';
}
