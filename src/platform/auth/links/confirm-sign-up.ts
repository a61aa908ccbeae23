import { createAccount } from '../account/create-account.ts';
import { WrongCredentials } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { isPasswordRight } from '../password/password.ts';
import { letIn } from '../session/let-in.ts';
import { getLink, isSameBrowser } from './about-link.ts';
import { type ConfirmSignUp, LinkNeedsPassword, LinkOver } from './contract.ts';
import { useLink } from './link-store.ts';

/**
 * Makes the account that somebody asked for, now that its address is shown to be theirs, and lets them in.
 *
 * In another browser the password is asked for: whoever reads this mailbox but did not ask for the account must not be talked into
 * confirming one whose password somebody else knows. Throws `LinkOver`, `LinkNeedsPassword`, `WrongCredentials`.
 */
export async function confirmSignUp(door: Door, caller: Caller, { token, password }: ConfirmSignUp): Promise<Entry> {
  const { db, now, limits } = door;
  const { link, details } = await getLink(door, token, 'verify-email');
  const { account, email } = details;
  if (!account) throw new LinkOver();
  if (!isSameBrowser(caller, details)) {
    if (password === undefined) throw new LinkNeedsPassword();
    const trying = { account: `link ${link.id}`, address: caller.address, deviceId: undefined };
    const isRight = await limits.attempt(trying, async () =>
      (await isPasswordRight(password, account.passwordHash)) ? true : undefined,
    );
    if (!isRight) throw new WrongCredentials();
  }
  const personId = await db.transaction(async (tx) => {
    const made =
      (await useLink(tx, link.id, now())) && (await createAccount(tx, door, { ...account, email }, { emailVerifiedAt: now() }));
    if (!made) throw new LinkOver();
    return made;
  });
  return letIn(door, caller, personId, ['password']);
}
