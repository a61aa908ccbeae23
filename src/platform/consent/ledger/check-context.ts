import type { Db, Tx } from '../../db/open-database.ts';
import { findActsForOthers } from '../../organisations/organisation-store.ts';
import { type AnalysisPurpose, analysisPurposes, NotInThisAccount } from './contract.ts';

const analyses: ReadonlySet<string> = new Set(analysisPurposes);

/** Whether this is a use that no account of work or education may have. */
export function isAnalysis(purpose: string): purpose is AnalysisPurpose {
  return analyses.has(purpose);
}

/**
 * Lets nobody on to an analysis who acts for work or education, as the database has it at this moment. What they allowed, their
 * role and how they came in do not count. Throws `NotInThisAccount`.
 */
export async function checkContext({ db }: { db: Db | Tx }, personId: string, purpose: string): Promise<void> {
  if (isAnalysis(purpose) && (await findActsForOthers(db, personId))) throw new NotInThisAccount({ purpose });
}
