import { askAge } from '../../auth/minors/limits-for.ts';
import type { Db } from '../../db/open-database.ts';
import { isProfessional } from '../../organisations/professional-store.ts';
import type { Vault } from '../../vault/vault.ts';
import { mayProcess } from '../ledger/may-process.ts';
import { type GrantRow, listReceived } from './grant-store.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/**
 * Whether a permission that is live counts at this moment: its owner did not take the whole purpose back, and, where they are not of
 * age, a guardian agrees that they meet a professional (priv/P16). Whoever says to be one is one, whatever the owner calls them.
 */
export async function countsNow(
  parts: Parts,
  { userId, granteeId, relation }: Pick<GrantRow, 'userId' | 'granteeId' | 'relation'>,
): Promise<boolean> {
  if (!(await mayProcess(parts, userId, 'professional-access'))) return false;
  const answer = await askAge(parts, userId, 'professional-contact');
  if (answer === 'yes') return true;
  if (relation === 'professional') return false;
  return answer !== 'guardian' || granteeId === null || !(await isProfessional(parts.db, granteeId));
}

/** The permissions that others give this person, and that count now. */
export async function listCounting(parts: Parts, granteeId: string): Promise<GrantRow[]> {
  const rows = await listReceived(parts.db, granteeId, parts.now());
  const counting = await Promise.all(rows.map((row) => countsNow(parts, row)));
  return rows.filter((_row, at) => counting[at]);
}
