import type { Db } from '../../db/open-database.ts';
import type { SecondFactor } from './contract.ts';
import { countRecoveryCodes } from './recovery-code-store.ts';
import { hasCodeApp } from './totp-store.ts';

/** With what this person finishes a sign-in by password or link; nothing when they need no second factor. */
export async function secondFactorOf(db: Db, personId: string): Promise<SecondFactor[]> {
  if (!(await hasCodeApp(db, personId))) return [];
  return (await countRecoveryCodes(db, personId)) > 0 ? ['totp', 'recovery-code'] : ['totp'];
}
