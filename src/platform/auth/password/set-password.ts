import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import { getUser } from '../account/get-user.ts';
import { emailIndexOf, markEmailVerified } from '../account/user-store.ts';
import { revokeApiTokensOf } from '../api-tokens/api-token-store.ts';
import { liveApiTokensOf } from '../api-tokens/live-api-tokens.ts';
import type { User } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import { getLink } from '../links/about-link.ts';
import { LinkOver, type ResetPassword } from '../links/contract.ts';
import { endLinksOf, useLink } from '../links/link-store.ts';
import { mailAccount } from '../links/mail-link.ts';
import type { SessionOf } from '../session/access-token.ts';
import { endSessionsWith } from '../session/end-sessions.ts';
import { type Device, markDevice } from '../session/known-device.ts';
import { hasSecondWay, replacePassword } from './account-store.ts';
import { hashPassword } from './password.ts';
import { refuseWeak } from './refuse-weak.ts';

/** Gives whoever acts another password, or their first one. Their other sessions end, and a mail tells them. Throws `WeakPassword`. */
export async function changePassword(door: Door, caller: Caller, session: SessionOf, password: string): Promise<void> {
  const user = await getUser(door, session);
  const passwordHash = await hashNew(door, user, password);
  const forget = await door.db.transaction((tx) =>
    setPassword(tx, door, { user, passwordHash, language: caller.language, keptId: session.sessionId, by: 'session' }),
  );
  forget();
}

/**
 * Sets a new password by the link of a mail, once. Every session ends, every other link and every key of a program with it, and nobody is let in: whoever asks
 * for a second factor is asked when they sign in (sec/S28). Returns the device, which may try from now on though others guess.
 * Throws `LinkOver` and `WeakPassword`, which leaves the link as it was.
 */
export async function resetPassword(door: Door, caller: Caller, { token, password }: ResetPassword): Promise<Device> {
  const { db, vault, now } = door;
  const { link } = await getLink(door, token, 'reset-password');
  const { id, personId } = link;
  if (personId === null) throw new LinkOver();
  const user = await getUser(door, { personId });
  const passwordHash = await hashNew(door, user, password);
  const forget = await db.transaction(async (tx) => {
    if (!(await useLink(tx, id, now()))) throw new LinkOver();
    await markEmailVerified(tx, personId, now());
    const keys = await revokeApiTokensOf(tx, personId, now());
    const forgetSessions = await setPassword(tx, door, { user, passwordHash, language: caller.language, by: 'link' });
    return () => {
      forgetSessions();
      for (const tokenHash of keys) liveApiTokensOf(db).forget(tokenHash);
    };
  });
  forget();
  return markDevice(vault, caller.device, emailIndexOf(vault, user.email));
}

async function hashNew({ db }: Door, user: User, password: string): Promise<string> {
  refuseWeak(password, user, await hasSecondWay(db, user.id));
  return hashPassword(password);
}

type Setting = { user: User; passwordHash: string; language: Caller['language']; keptId?: string; by: 'session' | 'link' };

async function setPassword(tx: Tx, door: Door, { user, passwordHash, language, keptId, by }: Setting): Promise<() => void> {
  const { vault, now } = door;
  await replacePassword(tx, user.id, passwordHash, now());
  await endLinksOf(tx, user.id, now());
  const forget = await endSessionsWith(tx, door, user.id, keptId);
  await mailAccount(tx, door, { email: user.email, language, personId: user.id }, 'password-changed');
  await recordEvent(
    tx,
    { vault, now },
    {
      actor: by === 'link' ? { kind: 'nobody' } : { kind: 'person', id: user.id },
      subjectId: user.id,
      action: 'password.changed',
      outcome: 'done',
      details: { by },
    },
  );
  return forget;
}
