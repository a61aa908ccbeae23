import { createAccount } from '../account/create-account.ts';
import { emailIndexOf, isEmailTaken } from '../account/user-store.ts';
import { EmailTaken, type SignUp } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { checkMails, noteAsked } from '../links/ask-link.ts';
import { type Device, newDevice } from '../session/known-device.ts';
import { letIn } from '../session/let-in.ts';
import { hashPassword } from './password.ts';
import { refuseWeak } from './refuse-weak.ts';

/**
 * Makes an account and lets its person in, where this installation sends no mail.
 *
 * Throws `WeakPassword`, `EmailTaken`, and `TooManyTries` for an address that keeps asking for accounts that exist.
 */
export async function signUp(door: Door, caller: Caller, { password, ...account }: SignUp): Promise<Entry> {
  const { db, vault, limits } = door;
  await limits.checkNetwork(caller.address);
  refuseWeak(password, account);
  if (await isEmailTaken({ db }, emailIndexOf(vault, account.email))) throw await taken(door, caller);

  // Hashing takes its time, so it is done before the transaction begins.
  const passwordHash = await hashPassword(password);
  const personId = await db.transaction((tx) => createAccount(tx, door, { ...account, passwordHash }, { emailVerifiedAt: null }));
  if (personId === undefined) throw await taken(door, caller);
  return letIn(door, caller, personId, ['password']);
}

/**
 * Keeps what somebody gave for an account until the link in a mail shows that the address is theirs. It does the same for every
 * address, so nobody learns who has an account (sec/S16). Returns the device that may use the link without the password.
 */
export async function askForAccount(door: Door, caller: Caller, { password, email, ...account }: SignUp): Promise<Device> {
  await checkMails(door, caller);
  refuseWeak(password, { ...account, email });
  const device = caller.device ?? newDevice();
  const details = { email, language: caller.language, deviceId: device.id };
  const passwordHash = await hashPassword(password);
  await noteAsked(door, { purpose: 'verify-email', personId: null }, { ...details, account: { ...account, passwordHash } });
  return device;
}

/** Only these answers tell who has an account, so only these are counted. */
async function taken({ limits }: Door, { address }: Caller): Promise<EmailTaken> {
  await limits.failedFrom(address);
  return new EmailTaken();
}
