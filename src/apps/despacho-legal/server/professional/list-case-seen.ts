import { openDetails } from '#platform/audit/seal-details.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import type { Context } from '#platform/context/context.ts';
import type { CaseSeenPage } from '../../professional/contract.ts';
import { findOwnCase } from '../cases/find-own-case.ts';
import { listLinesOf } from './seen-store.ts';
import { listShares } from './share-store.ts';

/** "Quién lo ha visto": what others did with a case under its shares, and each time that they looked, last first. Throws `CaseNotFound`. */
export async function listCaseSeen(
  ctx: Context,
  caseId: string,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<CaseSeenPage> {
  await findOwnCase(ctx, caseId);
  const shareIds = (await listShares(ctx.db, caseId)).map(({ id }) => id);
  const lines = await listLinesOf(ctx.db, { subjectId: ctx.personId, thingIds: shareIds, before, limit: limit + 1 });
  const shown = lines.slice(0, limit);
  const items = shown.map(async (line) => {
    const [user, details] = [
      line.actorId ? await findUser(ctx, line.actorId) : undefined,
      await openDetails(ctx.vault, line, line.details),
    ];
    const { scope } = details ?? {};
    return {
      id: line.id,
      name: user?.name ?? null,
      act: line.action,
      scope: typeof scope === 'string' ? scope.replace('case:', '') : null,
      at: line.createdAt.toISOString(),
    };
  });
  return { items: await Promise.all(items), next: lines.length > limit ? (shown.at(-1)?.seq ?? null) : null };
}
