import type { Tx } from '../../db/open-database.ts';
import { getUser } from '../account/get-user.ts';
import { LongerPasswordFirst, shortestPassword } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import { findPasswordOf, hasPassword } from '../second-factor/way-store.ts';
import type { SessionOf } from '../session/access-token.ts';
import { hasSecondWay, holdPassword } from './account-store.ts';
import { hashPassword, isPasswordRight } from './password.ts';
import { refuseWeak } from './refuse-weak.ts';
import { setPassword } from './set-password.ts';

/** Sets a password that guards an account alone, in the transaction that takes the last second factor away. Returns what to do after it. */
export type Longer = (tx: Tx) => Promise<() => void>;

/**
 * Makes ready the password that is all there will be from now on: another one, or the one they have, if it is long enough (sec/S13).
 * How long a password is that was set before, nobody knows: only its hash is kept. Throws `WeakPassword`.
 */
export async function longerPassword(door: Door, { language }: Caller, session: SessionOf, password: string): Promise<Longer> {
  const user = await getUser(door, session);
  refuseWeak(password, user);
  const present = await findPasswordOf(door.db, user.id);
  const isPresent = await isPasswordRight(password, present);
  const passwordHash = await hashPassword(password);
  return async (tx) => {
    // Kept as it is, unless it was changed in this moment.
    if (present && isPresent && (await holdPassword(tx, user.id, present))) return () => undefined;
    return setPassword(tx, door, { user, password, passwordHash, language, keptId: session.sessionId, by: 'session' });
  };
}

/**
 * To be called where a second factor was taken away, its person held. A password that was let off with eight characters must not be
 * left alone: throws `LongerPasswordFirst` where there is nothing else beside it, and none was given (sec/S13).
 */
export async function keepGuarded(tx: Tx, personId: string, longer: Longer | undefined): Promise<() => void> {
  if (longer) return longer(tx);
  if ((await hasPassword(tx, personId)) && !(await hasSecondWay(tx, personId)))
    throw new LongerPasswordFirst({ shortest: shortestPassword });
  return () => undefined;
}
