import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sendMail } from '../../mail/send-mail.ts';
import { getUser } from '../account/get-user.ts';
import type { Caller, Door } from '../door.ts';
import type { SessionOf } from '../session/access-token.ts';
import { LinkNotOffered } from './contract.ts';
import { listWays } from './list-ways.ts';
import { countOneTime, insertOneTime, spendOneTime } from './one-time-store.ts';
import { wordsIn } from './tell-person.ts';

const lastsMs = 600_000;
/** Whoever found a screen open must not fill its person's mailbox. */
const mostAtOnce = 5;
/** The page that the link opens; what it carries stands behind `#`, which no browser sends. */
const page = '/entrar/soy-yo';

/**
 * Mails a link by which this session, and no other, can show that it is its person's. Only for whoever has nothing better.
 *
 * Throws `LinkNotOffered` for the others. Asked for often, it sends nothing more and answers the same.
 */
export async function sendProveLink(door: Door, { language }: Caller, session: SessionOf): Promise<void> {
  const { db, now, config } = door;
  const { personId } = session;
  if (!(await listWays(door, personId)).prove.includes('link')) throw new LinkNotOffered();
  if ((await countOneTime(db, { personId, purpose: 'sign-in-step', now: now() })) >= mostAtOnce) return;

  const { email } = await getUser(door, session);
  const token = randomBytes(32).toString('base64url');
  const at = now();
  const words = wordsIn(language);
  const kept = { id: randomUUID(), userId: personId, purpose: 'sign-in-step' as const, tokenHash: hashFor(session, token) };
  await db.transaction(async (tx) => {
    await insertOneTime(tx, { ...kept, createdAt: at, expiresAt: new Date(at.getTime() + lastsMs) });
    await sendMail(tx, door, {
      to: email,
      personId,
      kind: 'prove-link',
      language,
      ...words['prove-link'],
      link: { text: words['prove-here'], href: new URL(`${page}#${token}`, config.publicUrl).href },
    });
  });
}

/** Uses up what a mailed link carried. Says whether it was sent to this session and could still be used. */
export function spendProveLink({ db, now }: Pick<Door, 'db' | 'now'>, session: SessionOf, token: string): Promise<boolean> {
  return spendOneTime(db, { purpose: 'sign-in-step', tokenHash: hashFor(session, token), now: now() });
}

/** Bound to the session, so that it lets nobody in and shows nothing anywhere else. */
function hashFor({ personId, sessionId }: SessionOf, token: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['prove', personId, sessionId, token]))
    .digest('base64url');
}
