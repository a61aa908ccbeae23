import type { Db, Tx } from '../../db/open-database.ts';
import { findActsForOthers } from '../../organisations/organisation-store.ts';
import { NotInThisAccount, personalPurposes } from './contract.ts';

const personal: ReadonlySet<string> = new Set(personalPurposes);

/** Whether this is a use that no account of work or education may have. */
export function isPersonal(purpose: string): boolean {
  return personal.has(purpose);
}

/**
 * Lets nobody on to such a use who acts for work or education, as the database has it at this moment. What they allowed, their
 * role and how they came in do not count. Throws `NotInThisAccount`.
 */
export async function checkContext({ db }: { db: Db | Tx }, personId: string, purpose: string): Promise<void> {
  if (isPersonal(purpose) && (await findActsForOthers(db, personId))) throw new NotInThisAccount({ purpose });
}
