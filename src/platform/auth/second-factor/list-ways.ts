import { canMail } from '../../mail/send-mail.ts';
import type { Door } from '../door.ts';
import { countPasskeys } from '../passkeys/passkey-store.ts';
import type { ProveWay, Ways } from './contract.ts';
import { countRecoveryCodes } from './recovery-code-store.ts';
import { hasCodeApp } from './totp-store.ts';
import { hasPassword } from './way-store.ts';

/** The ways in that a person has, and those by which they can show that it is them. */
export async function listWays({ db, config }: Pick<Door, 'db' | 'config'>, personId: string): Promise<Ways> {
  const password = await hasPassword(db, personId);
  const passkeys = await countPasskeys(db, personId);
  const totp = await hasCodeApp(db, personId);
  const recoveryCodesLeft = totp ? await countRecoveryCodes(db, personId) : 0;
  const more: ProveWay[] = [
    ...(passkeys > 0 ? (['passkey'] as const) : []),
    ...(totp ? (['totp'] as const) : []),
    ...(recoveryCodesLeft > 0 ? (['recovery-code'] as const) : []),
  ];
  const known: ProveWay[] = more.length === 0 && password ? ['password'] : more;
  // Whoever reads a mail must not come past what a person set up to protect more than that.
  const prove: ProveWay[] = known.length === 0 && canMail(config) ? ['link'] : known;
  return { password, passkeys, totp, recoveryCodesLeft, prove };
}
