import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import type { CasePage, CaseShelf } from '../../cases/contract.ts';
import { openCase, presentCase } from './case-content.ts';
import { listCases } from './case-store.ts';

/** A page of a person's cases, newest first: those they work on, those put away, or those taken away that can still come back. */
export async function listCasePage(
  { db, vault, personId }: Pick<Context, 'db' | 'vault' | 'personId'>,
  { shelf, limit, after }: { shelf: CaseShelf; limit: number; after?: string | undefined },
): Promise<CasePage> {
  const found = await listCases(db, personId, { shelf, limit, after: readCursor(after) });
  const seals = await vault.of(personId, db);
  const cases = found.map((row) => {
    const { description: _description, ...summary } = presentCase(row, openCase(seals, row));
    return summary;
  });
  return cutPage(cases, limit, ({ createdAt }) => createdAt);
}
