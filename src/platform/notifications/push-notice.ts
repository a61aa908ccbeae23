import { readChoices } from './choice-store.ts';
import { deleteDevice, findReach, noteReached, noteUnreached } from './device-store.ts';
import { pushOf } from './mail-of.ts';
import type { NoticeParts } from './notice-parts.ts';
import { findNotice, openBody } from './notice-store.ts';
import { sendPush } from './send-push.ts';

/** So often in a row, over weeks, is no hiccup any more. */
const mostFailures = 100;

/**
 * The job: hands one notice to one browser. A browser that its service says is gone is forgotten; a service in trouble is tried
 * again, for which this throws. The queue may do it twice: the browser shows two of one id as one.
 */
export async function run(parts: NoticeParts, { noticeId, deviceId }: { noticeId: string; deviceId: string }): Promise<void> {
  const { db, vault, log, notices, now } = parts;
  const row = await findNotice(db, noticeId);
  if (!row || row.readAt !== null || row.dismissedAt !== null) return;
  const reach = await findReach({ db, vault }, deviceId, now());
  const body = reach && (await openBody(vault, row));
  if (!reach || !body || reach.personId !== row.userId) return;
  const { choices } = await readChoices({ db, vault }, row.userId);
  if (!choices.push) return;
  const shown = pushOf(body, { language: await parts.languageOf(row.userId), showsTitle: choices.showsTitle });

  const isAskedNow = notices.find(({ kind }) => kind === row.kind)?.isAskedNow === true;
  const answer = await sendPush(parts, reach, { id: noticeId, ...shown, isAskedNow });
  if (answer === 'taken') return noteReached(db, deviceId, now());
  if (answer === 'gone') {
    await deleteDevice(db, row.userId, deviceId);
    log.info({ deviceId }, 'a browser that is gone was forgotten');
    return;
  }
  const failures = await noteUnreached(db, deviceId);
  if (failures >= mostFailures) await deleteDevice(db, row.userId, deviceId);
  if (answer === 'later') throw new PushServiceInTrouble();
  log.warn({ deviceId, failures }, 'a push service refused a notice');
}

class PushServiceInTrouble extends Error {
  override name = 'notifications/push-service-in-trouble';
}
