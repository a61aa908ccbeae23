import type { Context } from '#platform/context/context.ts';
import { CaseNotFound, type LegalCase } from '../../cases/contract.ts';
import { type CaseAct, openCase, presentCase, sealCase } from './case-content.ts';
import { lockAnyCase, updateCase } from './case-store.ts';

/** Takes a case away. For thirty days it can be brought back; then it is removed for good. Throws `CaseNotFound`. */
export async function removeCase(ctx: Context, caseId: string): Promise<void> {
  await mark(ctx, caseId, 'removed', ctx.now());
}

/** "Deshacer": brings back a case that was taken away, as it was. Throws `CaseNotFound`. */
export async function restoreCase(ctx: Context, caseId: string): Promise<LegalCase> {
  return mark(ctx, caseId, 'restored', null);
}

async function mark(ctx: Context, caseId: string, act: CaseAct, removedAt: Date | null): Promise<LegalCase> {
  return ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const row = await lockAnyCase(tx, ctx.personId, caseId);
    if (!row || (removedAt && row.removedAt)) throw new CaseNotFound({ caseId });
    const before = openCase(seals, row);
    if (!removedAt && !row.removedAt) return presentCase(row, before);
    const content = { ...before, acts: [...before.acts, { at: ctx.now().toISOString(), act }] };
    const columns = { ...sealCase(seals, caseId, content), removedAt, updatedAt: ctx.now() };
    return presentCase(await updateCase(tx, caseId, columns), content);
  });
}
