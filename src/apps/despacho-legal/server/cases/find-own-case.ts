import type { Context } from '#platform/context/context.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { CaseNotFound, type LegalCase } from '../../cases/contract.ts';
import { openCase, presentCase } from './case-content.ts';
import { findCase, lockCase } from './case-store.ts';

type Own = { db: Db | Tx; vault: Context['vault']; personId: string };

/** A case of whoever asks. Throws `CaseNotFound`, for somebody else's as for one that never was or was taken away. */
export async function findOwnCase({ db, vault, personId }: Own, caseId: string): Promise<LegalCase> {
  const row = await findCase(db, personId, caseId);
  if (!row) throw new CaseNotFound({ caseId });
  return presentCase(row, openCase(await vault.of(personId, db), row));
}

/** The same check for whoever writes something of the case: it is held until the transaction ends, so that it cannot go meanwhile. */
export async function holdOwnCase(tx: Tx, personId: string, caseId: string): Promise<void> {
  if (!(await lockCase(tx, personId, caseId))) throw new CaseNotFound({ caseId });
}
