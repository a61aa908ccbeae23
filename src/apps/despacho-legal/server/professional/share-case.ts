import { recordEvent } from '#platform/audit/record-event.ts';
import { type GrantRow, listGiven } from '#platform/consent/grants/grant-store.ts';
import type { Context } from '#platform/context/context.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import {
  AlreadyAsked,
  type CaseShares,
  type ChangeShare,
  mostShareDays,
  OwnShareNotFound,
  ProfessionalNotFound,
  type ShareCase,
  ShareTooLong,
  TooManyShares,
} from '../../professional/contract.ts';
import { findOwnCase, holdOwnCase } from '../cases/find-own-case.ts';
import { fixedFor } from '../fixed-for.ts';
import { isGrantLive } from './live-share.ts';
import { pathOfShare, tell } from './professional-notices.ts';
import { canRestore, sealQuestion, stands } from './share-content.ts';
import { countShares, holdShares, insertShare, listShares, lockOwnShare, type ShareRow, updateShare } from './share-store.ts';
import { showCaseShares } from './show-case-shares.ts';

const dayMs = 86_400_000;
const mostShares = 50;

/**
 * Asks a professional about a case: they are told that somebody asks, and see nothing of it until they said that they can take it.
 * Throws `ProfessionalNotFound` for anybody who was not let in as one, and `AlreadyAsked` while one share of the two stands.
 */
export async function shareCase(ctx: Context, caseId: string, asked: ShareCase): Promise<CaseShares> {
  const { clientShareId: shareId, grantId, scopes, until, question } = asked;
  const fixed = await fixedFor(ctx, shareId, 0, [question]);
  return orHelp(ctx, fixed, async () => {
    await findOwnCase(ctx, caseId);
    const expiresAt = checkUntil(ctx, until);
    const grant = await getOwnGrant(ctx, grantId);
    await ctx.db.transaction(async (tx) => {
      await holdOwnCase(tx, ctx.personId, caseId);
      await holdShares(tx, caseId);
      const there = await listShares(tx, caseId);
      if (there.some(({ id }) => id === shareId)) return;
      if (there.some((one) => one.granteeId === grant.granteeId && stands(one, ctx.now()))) throw new AlreadyAsked();
      if ((await countShares(tx, caseId)) >= mostShares) throw new TooManyShares({ most: mostShares });
      const sealed = sealQuestion(await ctx.vault.of(ctx.personId, tx), shareId, question);
      const row = { id: shareId, userId: ctx.personId, caseId, grantId, granteeId: grant.granteeId, scopes, expiresAt };
      const isNew = await insertShare(tx, { ...row, question: sealed, createdAt: ctx.now(), updatedAt: ctx.now() });
      if (!isNew) throw new AlreadyKept();
      await tell(tx, ctx, grant.granteeId, { word: 'asked', key: shareId, path: pathOfShare(shareId) });
      await recordEvent(tx, ctx, lineOf(ctx, shareId, 'case-share.given', { scopes: scopes.join(' ') }));
    });
    return showCaseShares(ctx, caseId, fixed);
  });
}

/** Changes which parts are shared, or until when: what is taken out of it is gone from the next request on. */
export function changeShare(ctx: Context, shareId: string, { scopes, until }: ChangeShare): Promise<CaseShares> {
  const expiresAt = until === undefined ? undefined : checkUntil(ctx, until);
  return changeOwn(ctx, shareId, 'case-share.changed', (row) => {
    if (row.revokedAt || row.state === 'declined') throw new OwnShareNotFound();
    return { ...(scopes && { scopes }), ...(expiresAt && { expiresAt }) };
  });
}

/** Takes a share back: from the next request on nothing of the case is seen, on any node. Twice is once. */
export function revokeShare(ctx: Context, shareId: string): Promise<CaseShares> {
  return changeOwn(ctx, shareId, 'case-share.revoked', ({ revokedAt }) =>
    revokedAt ? undefined : { revokedAt: ctx.now(), revokedBy: ctx.personId },
  );
}

/** "Deshacer": gives back what its person took back within the last day; whoever left by themselves is not brought back. */
export function restoreShare(ctx: Context, shareId: string): Promise<CaseShares> {
  return changeOwn(ctx, shareId, 'case-share.restored', (row) => {
    if (!row.revokedAt) return undefined;
    if (!canRestore(row, ctx.personId, ctx.now())) throw new OwnShareNotFound();
    return { revokedAt: null, revokedBy: null };
  });
}

function checkUntil({ now }: Context, until: string): Date {
  const at = new Date(until);
  const most = now().getTime() + (mostShareDays + 1) * dayMs;
  if (at <= now() || at.getTime() > most) throw new ShareTooLong({ most: mostShareDays });
  return at;
}

/** The permission of somebody whom this person let in as a professional, and that counts now. */
async function getOwnGrant(ctx: Context, grantId: string): Promise<GrantRow & { granteeId: string }> {
  const given = await listGiven(ctx.db, ctx.personId, ctx.now());
  const grant = given.find(({ id }) => id === grantId);
  const { granteeId = null } = grant ?? {};
  if (!grant || granteeId === null || grant.relation !== 'professional') throw new ProfessionalNotFound();
  if (!(await isGrantLive(ctx, grant))) throw new ProfessionalNotFound();
  return { ...grant, granteeId };
}

async function changeOwn(
  ctx: Context,
  shareId: string,
  action: `case-share.${string}`,
  decide: (row: ShareRow) => Partial<ShareRow> | undefined,
): Promise<CaseShares> {
  const caseId = await ctx.db.transaction(async (tx) => {
    const row = await lockOwnShare(tx, ctx.personId, shareId);
    if (!row) throw new OwnShareNotFound();
    await holdShares(tx, row.caseId);
    const columns = decide(row);
    if (!columns || Object.keys(columns).length === 0) return row.caseId;
    // What stands again must not stand beside another of the same two.
    if (!stands(row, ctx.now()) && stands({ ...row, ...columns }, ctx.now())) {
      const others = (await listShares(tx, row.caseId)).filter(
        ({ id, granteeId }) => id !== row.id && granteeId === row.granteeId,
      );
      if (others.some((one) => stands(one, ctx.now()))) throw new AlreadyAsked();
    }
    const changed = await updateShare(tx, shareId, { ...columns, updatedAt: ctx.now() });
    await recordEvent(tx, ctx, lineOf(ctx, shareId, action, { scopes: changed.scopes.join(' ') }));
    return row.caseId;
  });
  return showCaseShares(ctx, caseId, null);
}

function lineOf({ personId }: Context, thingId: string, action: `case-share.${string}`, details: { scopes: string }) {
  return {
    actor: { kind: 'person' as const, id: personId },
    subjectId: personId,
    action,
    thing: 'legal_case_shares',
    thingId,
    outcome: 'done' as const,
    details,
  };
}
