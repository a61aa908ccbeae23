import { getUser } from '../account/get-user.ts';
import { emailIndexOf, holdPerson, markEmailVerified } from '../account/user-store.ts';
import { revokeApiTokensOf } from '../api-tokens/api-token-store.ts';
import { liveApiTokensOf } from '../api-tokens/live-api-tokens.ts';
import type { Caller, Door } from '../door.ts';
import { getLink } from '../links/about-link.ts';
import { LinkOver, type ResetPassword, type WaysLeft } from '../links/contract.ts';
import { useLink } from '../links/link-store.ts';
import { listWaysLeft } from '../links/ways-left.ts';
import { type Device, markDevice } from '../session/known-device.ts';
import { hashNew, setPassword } from './set-password.ts';

/**
 * Sets a new password by the link of a mail, once. Every session ends, every other link and every key of a program with it, and nobody is let in: whoever asks
 * for a second factor is asked when they sign in (sec/S28). Returns the device, which may try from now on though others guess, and what
 * else is still there: passkeys and accounts of elsewhere stay, for they may be all that their person has left.
 * Throws `LinkOver` and `WeakPassword`, which leaves the link as it was.
 */
export async function resetPassword(
  door: Door,
  caller: Caller,
  { token, password }: ResetPassword,
): Promise<{ device: Device; left: WaysLeft }> {
  const { db, vault, config, now } = door;
  const { link } = await getLink(door, token, 'reset-password');
  const { id, personId } = link;
  if (personId === null) throw new LinkOver();
  const user = await getUser(door, { personId });
  const passwordHash = await hashNew(door, user, password);
  const done = await db.transaction(async (tx) => {
    await holdPerson(tx, personId);
    if (!(await useLink(tx, id, now()))) throw new LinkOver();
    await markEmailVerified(tx, personId, now());
    const keys = await revokeApiTokensOf(tx, personId, now());
    const left = await listWaysLeft({ db: tx, vault, config }, personId);
    const setting = { user, password, passwordHash, language: caller.language, by: 'link', left } as const;
    return { left, keys, forget: await setPassword(tx, door, setting) };
  });
  done.forget();
  for (const tokenHash of done.keys) liveApiTokensOf(db).forget(tokenHash);
  return { device: markDevice(vault, caller.device, emailIndexOf(vault, user.email)), left: done.left };
}
