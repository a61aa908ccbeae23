import type { Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { TooManyCases } from '../../cases/contract.ts';
import { type CaseContent, sealCase } from './case-content.ts';
import { countCases, insertCase } from './case-store.ts';

const mostCases = 200;

type NewCase = { personId: string; caseId: string; content: Omit<CaseContent, 'acts' | 'talks'>; at: Date };

/** Writes a case with the next number of its person; under an id that somebody has, nothing. Throws `TooManyCases`. */
export async function insertNewCase(tx: Tx, seals: PersonVault, { personId, caseId, content, at }: NewCase): Promise<void> {
  const { cases, last } = await countCases(tx, personId);
  if (cases >= mostCases) throw new TooManyCases({ most: mostCases });
  const acts = [{ at: at.toISOString(), act: 'opened' as const }];
  const row = { id: caseId, userId: personId, number: last + 1, createdAt: at, updatedAt: at };
  await insertCase(tx, { ...row, ...sealCase(seals, caseId, { ...content, talks: {}, acts }) });
}
