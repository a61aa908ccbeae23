import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import { getUser } from '../account/get-user.ts';
import { holdPerson } from '../account/user-store.ts';
import type { User } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import type { WaysLeft } from '../links/contract.ts';
import { endLinksOf } from '../links/link-store.ts';
import { mailAccount } from '../links/mail-link.ts';
import { mailWaysLeft } from '../links/mail-ways-left.ts';
import { hasAny } from '../links/ways-left.ts';
import type { SessionOf } from '../session/access-token.ts';
import { endSessionsWith } from '../session/end-sessions.ts';
import { hasSecondWay, replacePassword } from './account-store.ts';
import { hashPassword } from './password.ts';
import { refuseWeak } from './refuse-weak.ts';

/** Gives whoever acts another password, or their first one. Their other sessions end, and a mail tells them. Throws `WeakPassword`. */
export async function changePassword(door: Door, caller: Caller, session: SessionOf, password: string): Promise<void> {
  const user = await getUser(door, session);
  const passwordHash = await hashNew(door, user, password);
  const forget = await door.db.transaction((tx) =>
    setPassword(tx, door, { user, password, passwordHash, language: caller.language, keptId: session.sessionId, by: 'session' }),
  );
  forget();
}

/** The hash of a new password. Throws `WeakPassword`. */
export async function hashNew({ db }: Door, user: User, password: string): Promise<string> {
  refuseWeak(password, user, await hasSecondWay(db, user.id));
  return hashPassword(password);
}

type Setting = {
  user: User;
  password: string;
  passwordHash: string;
  language: Caller['language'];
  keptId?: string;
  by: 'session' | 'link';
  /** What else is still there beside it, where the mail is to say so. */
  left?: WaysLeft;
};

/** Gives a person this password, of which `passwordHash` is the hash. Returns what to do once the transaction is over. */
export async function setPassword(tx: Tx, door: Door, setting: Setting): Promise<() => void> {
  const { user, password, passwordHash, language, keptId, by, left } = setting;
  const { vault, now } = door;
  await holdPerson(tx, user.id);
  // What stood beside it may have gone while it was hashed.
  refuseWeak(password, user, await hasSecondWay(tx, user.id));
  await replacePassword(tx, user.id, passwordHash, now());
  await endLinksOf(tx, user.id, now());
  const forget = await endSessionsWith(tx, door, user.id, keptId);
  const to = { email: user.email, language, personId: user.id };
  if (left && hasAny(left)) await mailWaysLeft(tx, door, to, left);
  else await mailAccount(tx, door, to, 'password-changed');
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
