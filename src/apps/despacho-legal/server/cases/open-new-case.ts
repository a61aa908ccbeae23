import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { AlreadyKept, type CaseKept, CaseNotFound, type OpenCase } from '../../cases/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { openCase, presentCase } from './case-content.ts';
import { lockCase } from './case-store.ts';
import { insertNewCase } from './insert-new-case.ts';

/**
 * Opens a case, with the next number of its person. The same `clientCaseId` twice is one case; under the id of one that says something else
 * it throws `AlreadyKept`. What may tell of a danger is answered with people first, and kept all the same.
 */
export async function openNewCase(ctx: Context, { clientCaseId: caseId, ...asked }: OpenCase): Promise<CaseKept> {
  const { personId } = ctx;
  const fixed = await fixedFor(ctx, caseId, 0, [asked.title, asked.description]);
  return orHelp(ctx, fixed, async () => {
    const content = { ...asked, specialist: asked.branch, story: null };
    const kept = await ctx.db.transaction(async (tx) => {
      const seals = await ctx.vault.of(personId, tx);
      const there = await lockCase(tx, personId, caseId);
      if (!there) await insertNewCase(tx, seals, { personId, caseId, content, at: ctx.now() });
      const row = there ?? (await lockCase(tx, personId, caseId));
      if (!row) throw new CaseNotFound({ caseId });
      return presentCase(row, openCase(seals, row));
    });
    const isSame = (['title', 'description', 'country', 'region', 'branch'] as const).every((name) => kept[name] === asked[name]);
    if (!isSame && !fixed) throw new AlreadyKept();
    return { case: kept, fixed };
  });
}
