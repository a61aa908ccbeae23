import { findUser } from '#platform/auth/account/user-store.ts';
import type { Context } from '#platform/context/context.ts';
import { caseScopes, type ReceivedShare, type ReceivedShares } from '../../professional/contract.ts';
import { mostChecks } from './check-conflict.ts';
import { findChecks } from './conflict-store.ts';
import { findDeskOf } from './desk-store.ts';
import { getLiveShare, listLiveShares } from './live-share.ts';
import { countUnread } from './message-store.ts';
import { scopesOf } from './share-content.ts';
import type { ShareRow } from './share-store.ts';
import { countToSign } from './signature-store.ts';

type Asking = Pick<Context, 'db' | 'vault' | 'now' | 'personId'>;

/** The cases that others share with a professional now, or ask them about, newest first. Nothing of what is in them is told. */
export async function listReceived(ctx: Asking): Promise<ReceivedShares> {
  const rows = await listLiveShares(ctx);
  return { items: await Promise.all(rows.map((row) => present(ctx, row))), next: null };
}

/** One of them: who shares it, which parts, until when. Throws `ShareNotFound`. */
export async function showReceivedShare(ctx: Asking, shareId: string): Promise<ReceivedShare> {
  const { share } = await getLiveShare(ctx, shareId);
  return present(ctx, share);
}

async function present(ctx: Asking, row: ShareRow): Promise<ReceivedShare> {
  const [person, desk] = [await findUser(ctx, row.userId), await findDeskOf(ctx.db, ctx.personId, row.id)];
  const { checks } = await findChecks(ctx.db, ctx.personId, row.id);
  const scopes = scopesOf(row);
  return {
    id: row.id,
    person: person?.name ?? '',
    state: row.state === 'accepted' ? 'accepted' : 'asked',
    scopes,
    notShared: caseScopes.filter((scope) => !scopes.includes(scope)),
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    deskId: desk?.id ?? null,
    checksLeft: Math.max(0, mostChecks - checks),
    unread: await countUnread(ctx.db, row.id, ctx.personId),
    toSign: await countToSign(ctx.db, row.id, ctx.personId),
  };
}
