import { recordEvent } from '../../audit/record-event.ts';
import { emailIndexOf } from '../account/user-store.ts';
import { type SignIn, WrongCredentials } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { askSecondFactor } from '../second-factor/ask-second-factor.ts';
import { wasHere } from '../session/known-device.ts';
import { letIn } from '../session/let-in.ts';
import { findPassword, holdPassword, rehashPassword } from './account-store.ts';
import { evenOut, isBrought } from './brought-password.ts';
import { hashPassword, isPasswordRight } from './password.ts';

/**
 * Lets a person in by address and password, in a session of its own.
 *
 * A wrong password, an unknown address and a closed account get one answer, after the same work: `WrongCredentials`.
 * Whoever tries too often gets `TooManyTries`, whether the account exists or not. Throws `SecondFactorNeeded` for whoever asks for one.
 */
export async function signIn(door: Door, caller: Caller, { email, password }: SignIn): Promise<Entry> {
  const { vault, limits } = door;
  const startedAt = performance.now();
  const account = emailIndexOf(vault, email);
  const deviceId = wasHere(vault, caller.device, account) ? caller.device?.id : undefined;
  const found = await limits.attempt({ account, address: caller.address, deviceId }, () =>
    checkPassword(door, account, password),
  );
  if (found === undefined) {
    await evenOut(door, startedAt, password);
    throw new WrongCredentials();
  }
  const { personId, passwordHash } = found;
  await askSecondFactor(door, personId, 'password');
  return letIn(door, caller, personId, ['password'], (tx) => holdPassword(tx, personId, passwordHash));
}

/** Whose password it is, and the hash under which it is kept now. */
type Found = { personId: string; passwordHash: string };

async function checkPassword({ db, vault, now }: Door, emailIndex: string, password: string): Promise<Found | undefined> {
  const found = await findPassword(db, emailIndex);
  const right = await isPasswordRight(password, found?.passwordHash);
  if (found && right) {
    const { personId, passwordHash: from } = found;
    // What came from another service becomes as dear to guess as ours, now that the password is at hand.
    if (!isBrought(from)) return found;
    const to = await hashPassword(password);
    return { personId, passwordHash: (await rehashPassword(db, personId, { from, to })) ? to : from };
  }
  // Also of an address without account, so that the time tells nothing.
  const subjectId = found?.personId ?? null;
  const refused = { actor: { kind: 'nobody' }, subjectId, action: 'session.refused', outcome: 'refused' } as const;
  await recordEvent(db, { vault, now }, refused);
  return undefined;
}
