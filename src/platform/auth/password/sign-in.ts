import { emailIndexOf, findUser } from '../account/user-store.ts';
import { type SignIn, WrongCredentials } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { beginSession } from '../session/begin-session.ts';
import { insertSession } from '../session/session-store.ts';
import { findPassword } from './account-store.ts';
import { isPasswordRight } from './password.ts';

/**
 * Lets a person in by address and password, in a session of its own.
 *
 * A wrong password, an unknown address and a closed account get one answer, after the same work: `WrongCredentials`.
 * Whoever tries too often gets `TooManyTries`, whether the account exists or not.
 */
export async function signIn(door: Door, caller: Caller, { email, password }: SignIn): Promise<Entry> {
  const { db, vault, tokens, inTurn } = door;
  const emailIndex = emailIndexOf(vault, email);
  // In turn, so that a hundred guesses sent at once are counted like a hundred sent one by one.
  const personId = await inTurn(emailIndex, () => checkPassword(door, caller, emailIndex, password));

  const user = await findUser({ db, vault }, personId);
  if (!user) throw new WrongCredentials();
  const { row, token, expiresAt } = beginSession(door, personId, { userAgent: caller.userAgent, methods: ['password'] });
  await insertSession(db, row);
  const access = await tokens.issue({ personId, sessionId: row.id });
  return { user, session: { token, expiresAt }, access };
}

async function checkPassword({ db, limits }: Door, { address }: Caller, emailIndex: string, password: string): Promise<string> {
  limits.checkAddress(address);
  limits.checkAccount(emailIndex, address);
  const found = await findPassword(db, emailIndex);
  const right = await isPasswordRight(password, found?.passwordHash);
  if (!found || !right) {
    limits.failed(address, emailIndex);
    throw new WrongCredentials();
  }
  limits.succeeded(address, emailIndex);
  return found.personId;
}
