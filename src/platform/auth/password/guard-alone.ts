import type { GuardAlone } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import { removePasskey } from '../passkeys/remove-passkey.ts';
import { removeTotp } from '../second-factor/remove-totp.ts';
import type { SessionOf } from '../session/access-token.ts';
import { longerPassword } from './keep-guarded.ts';

/**
 * Takes the last second factor away and leaves a password that can guard the account alone, both or neither (sec/S13).
 *
 * Throws `WeakPassword`, and what removing a passkey or the code app throws.
 */
export async function guardAlone(door: Door, caller: Caller, session: SessionOf, asked: GuardAlone): Promise<void> {
  const longer = await longerPassword(door, caller, session, asked.password);
  if (asked.passkeyId === undefined) return removeTotp(door, session, caller.language, longer);
  return removePasskey(door, session, asked.passkeyId, caller.language, longer);
}
