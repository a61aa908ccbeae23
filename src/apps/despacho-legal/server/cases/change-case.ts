import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { CaseChanged, type CaseKept, CaseNotFound, type CaseStatus, type ChangeCase } from '../../cases/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { type CaseAct, type CaseContent, openCase, presentCase, sealCase } from './case-content.ts';
import { lockCase, updateCase } from './case-store.ts';

/**
 * Changes what a case is called, where it belongs, who goes with it or how it stands. Throws `CaseNotFound`, and `CaseChanged` where it was
 * changed since the version that was read.
 */
export async function changeCase(ctx: Context, caseId: string, { version, status, ...changed }: ChangeCase): Promise<CaseKept> {
  const { title = '', description = '' } = changed;
  const fixed = await fixedFor(ctx, caseId, version, [title, description]);
  return orHelp(ctx, fixed, async () => {
    const kept = await ctx.db.transaction(async (tx) => {
      const seals = await ctx.vault.of(ctx.personId, tx);
      const row = await lockCase(tx, ctx.personId, caseId);
      if (!row) throw new CaseNotFound({ caseId });
      if (row.version !== version) throw new CaseChanged({ version: row.version });
      const before = openCase(seals, row);
      const [after, at] = [withChanges(before, changed), ctx.now()];
      const acts = actsOf(before, after, row.status as CaseStatus, status).map((act) => ({ at: at.toISOString(), act }));
      const content = { ...after, acts: [...before.acts, ...acts] };
      const columns = { ...sealCase(seals, caseId, content), ...(status && { status }), version: version + 1, updatedAt: at };
      return presentCase(await updateCase(tx, caseId, columns), content);
    });
    return { case: kept, fixed };
  });
}

/** Whoever was never chosen follows the field of law; whoever was, stays. */
function withChanges(before: CaseContent, changed: Omit<ChangeCase, 'version' | 'status'>): CaseContent {
  const after = { ...before, ...changed };
  const follows = changed.branch !== undefined && changed.specialist === undefined && before.specialist === before.branch;
  return follows ? { ...after, specialist: after.branch } : after;
}

function actsOf(before: CaseContent, after: CaseContent, was: CaseStatus, is: CaseStatus = was): CaseAct[] {
  const named = { active: 'reopened', paused: 'paused', closed: 'closed', archived: 'archived' } as const;
  const words = ['title', 'description', 'country', 'region'] as const;
  return [
    ...(words.some((name) => before[name] !== after[name]) ? (['changed'] as const) : []),
    ...(before.branch === after.branch ? [] : (['branch'] as const)),
    ...(before.specialist === after.specialist || after.specialist === after.branch ? [] : (['specialist'] as const)),
    ...(was === is ? [] : [named[is]]),
  ];
}
