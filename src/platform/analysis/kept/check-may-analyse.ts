import { checkContext } from '../../consent/ledger/check-context.ts';
import type { AnalysisPurpose } from '../../consent/ledger/contract.ts';
import { mayProcess } from '../../consent/ledger/may-process.ts';
import type { Db } from '../../db/open-database.ts';
import { ConsentRequired } from '../../http/errors.ts';
import type { Vault } from '../../vault/vault.ts';

/**
 * Every analysis asks here before it looks at anything, whoever called it and however: a route, a job or another module. Throws
 * `NotInThisAccount` for whoever acts for work or education, and `ConsentRequired` without a yes that counts now.
 */
export async function checkMayAnalyse(
  parts: { db: Db; vault: Vault; now: () => Date },
  personId: string,
  purpose: AnalysisPurpose,
): Promise<void> {
  await checkContext(parts, personId, purpose);
  if (!(await mayProcess(parts, personId, purpose))) throw new ConsentRequired({ purpose });
}
