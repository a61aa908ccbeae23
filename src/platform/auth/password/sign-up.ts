import { randomUUID } from 'node:crypto';
import { emailIndexOf, insertUser, isEmailTaken } from '../account/user-store.ts';
import { EmailTaken, longestPassword, type SignUp, shortestPassword, WeakPassword } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { beginSession } from '../session/begin-session.ts';
import { insertSession } from '../session/session-store.ts';
import { insertPassword } from './account-store.ts';
import { judgePassword } from './judge-password.ts';
import { hashPassword } from './password.ts';

/**
 * Makes an account and lets its person in.
 *
 * Throws `WeakPassword`, `EmailTaken`, and `TooManyTries` for an address that keeps asking for accounts that exist.
 */
export async function signUp(door: Door, caller: Caller, { name, email, password, profileType }: SignUp): Promise<Entry> {
  const { db, vault, limits, now, tokens } = door;
  limits.checkAddress(caller.address);
  refuseWeak(password, { name, email });
  if (await isEmailTaken({ db }, emailIndexOf(vault, email))) throw taken(door, caller);

  // Hashing takes its time, so it is done before the transaction begins.
  const passwordHash = await hashPassword(password);
  const user = { id: randomUUID(), name, email, profileType, createdAt: now() };
  const { row, token, expiresAt } = beginSession(door, user.id, { userAgent: caller.userAgent, methods: ['password'] });
  const written = await db.transaction(async (tx) => {
    if (!(await insertUser(tx, vault, user))) return false;
    await insertPassword(tx, user.id, passwordHash);
    await insertSession(tx, row);
    return true;
  });
  if (!written) throw taken(door, caller);

  const access = await tokens.issue({ personId: user.id, sessionId: row.id });
  return { user: { ...user, createdAt: user.createdAt.toISOString() }, session: { token, expiresAt }, access };
}

function refuseWeak(password: string, person: { name: string; email: string }): void {
  const reason = judgePassword(password, person);
  if (reason === undefined) return;
  const errors = [{ pointer: '#/password', message: `This password is ${reason.replace('-', ' ')}` }];
  throw new WeakPassword({ reason, shortest: shortestPassword, longest: longestPassword, errors });
}

/** Only these answers tell who has an account, so only these are counted. */
function taken({ limits }: Door, { address }: Caller): EmailTaken {
  limits.failed(address);
  return new EmailTaken();
}
