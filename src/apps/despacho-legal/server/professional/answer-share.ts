import { randomUUID } from 'node:crypto';
import { recordEvent } from '#platform/audit/record-event.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { type AcceptShare, CheckConflictFirst, ConflictNotConfirmed } from '../../professional/conflict/contract.ts';
import { type ReceivedShare, ShareNotFound } from '../../professional/contract.ts';
import { showLastCheck } from './check-conflict.ts';
import { sealDeskLabel } from './desk-content.ts';
import { insertDesk } from './desk-store.ts';
import { getLiveShare, type LiveShare, lineOf } from './live-share.ts';
import { pathOfCase, tell } from './professional-notices.ts';
import { lockReceivedShare, type ShareColumns, updateShare } from './share-store.ts';
import { showReceivedShare } from './show-received-shares.ts';

/**
 * The professional can take the case: from now on they see the parts that are shared. Names are compared before; where some were alike,
 * they say that they looked and take it all the same. Twice is once.
 */
export async function acceptShare(ctx: Context, shareId: string, { despiteMatches }: AcceptShare): Promise<ReceivedShare> {
  const live = await getLiveShare(ctx, shareId);
  const { last } = await showLastCheck(ctx, shareId);
  if (!last) throw new CheckConflictFirst();
  if (last.matches.length > 0 && !despiteMatches) throw new ConflictNotConfirmed();
  const person = await findUser(ctx, live.share.userId);
  await answer(ctx, live, 'case-share.accepted', { state: 'accepted' }, async (tx) => {
    const [deskId, at] = [randomUUID(), ctx.now()];
    const label = sealDeskLabel(await ctx.vault.of(ctx.personId, tx), deskId, person?.name || '—');
    await insertDesk(tx, { id: deskId, userId: ctx.personId, shareId, label, createdAt: at, updatedAt: at });
    await tell(tx, ctx, live.share.userId, { word: 'accepted', key: shareId, path: pathOfCase(live.share.caseId) });
  });
  return showReceivedShare(ctx, shareId);
}

/** The professional cannot take the case, and says no reason: a reason could tell of somebody else. */
export async function declineShare(ctx: Context, shareId: string): Promise<void> {
  const live = await getLiveShare(ctx, shareId);
  if (live.share.state === 'accepted') throw new ShareNotFound();
  await answer(ctx, live, 'case-share.declined', { state: 'declined' }, async (tx) => {
    await tell(tx, ctx, live.share.userId, { word: 'declined', key: shareId, path: pathOfCase(live.share.caseId) });
  });
}

/** Whoever took a case leaves it. Their own notes and hours stay theirs. */
export async function leaveShare(ctx: Context, shareId: string): Promise<void> {
  const live = await getLiveShare(ctx, shareId);
  await ctx.db.transaction(async (tx) => {
    if (!(await lockReceivedShare(tx, ctx.personId, shareId, ctx.now()))) throw new ShareNotFound();
    const columns = { revokedAt: ctx.now(), revokedBy: ctx.personId, updatedAt: ctx.now() };
    await updateShare(tx, shareId, columns);
    await recordEvent(tx, ctx, lineOf(ctx, live, 'case-share.left'));
  });
}

async function answer(
  ctx: Context,
  live: LiveShare,
  action: `case-share.${string}`,
  columns: Partial<ShareColumns>,
  also: (tx: Tx) => Promise<void>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const held = await lockReceivedShare(tx, ctx.personId, live.share.id, ctx.now());
    if (!held) throw new ShareNotFound();
    if (held.state !== 'asked') return;
    await updateShare(tx, held.id, { ...columns, answeredAt: ctx.now(), updatedAt: ctx.now() });
    await also(tx);
    await recordEvent(tx, ctx, lineOf(ctx, live, action));
  });
}
