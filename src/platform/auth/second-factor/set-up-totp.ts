import { getUser } from '../account/get-user.ts';
import type { Door } from '../door.ts';
import { createSecret, describeSecret } from './code-app.ts';
import { CodeAppOn, type TotpSetUp } from './contract.ts';
import { insertSecret } from './totp-store.ts';

/** Makes a secret for a code app. No code is asked for until one of its codes confirmed it; until then it can be made anew. */
export async function setUpTotp(door: Door, personId: string): Promise<TotpSetUp> {
  const { db, vault, now } = door;
  const { email } = await getUser(door, { personId });
  const secret = createSecret();
  if (!(await db.transaction((tx) => insertSecret(tx, vault, { personId, secret, now: now() })))) throw new CodeAppOn();
  return describeSecret(secret, email);
}
