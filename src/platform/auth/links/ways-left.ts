import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Door } from '../door.ts';
import { listPasskeys } from '../passkeys/passkey-store.ts';
import { hasCodeApp } from '../second-factor/totp-store.ts';
import { listOutsideOf } from '../single-sign-on/outside/outside-store.ts';
import type { WaysLeft } from './contract.ts';

/** What belongs to how somebody signs in beside their password, by the names that they know. */
export async function listWaysLeft(
  { db, vault, config }: { db: Db | Tx; vault: Vault; config: Pick<Door['config'], 'outsideProviders'> },
  personId: string,
): Promise<WaysLeft> {
  const titleOf = (name: string) => config.outsideProviders.find((one) => one.name === name)?.title ?? name;
  return {
    passkeys: (await listPasskeys({ db, vault }, personId)).map(({ name }) => name),
    codeApp: await hasCodeApp(db, personId),
    outside: (await listOutsideOf(db, personId)).map(titleOf),
  };
}

/** Whether there is anything of it. */
export function hasAny({ passkeys, codeApp, outside }: WaysLeft): boolean {
  return codeApp || passkeys.length + outside.length > 0;
}
